import type { ShapeError } from '@yizhan/domain/kernel';
import {
  Choice,
  DateField,
  type Option,
  SelectField,
  type Speech,
  TextAreaField,
  TextField,
  type WordKey,
} from '@yizhan/web-ui';
import { Fragment } from 'react';
import css from './fields.module.css';
import type { commands } from '../words/command.words.ts';
import { useDeskWords } from '../words/index.ts';
import type { FormField } from './form-of.ts';
import type { Typed } from './typed.ts';

export type CommandKey = WordKey<(typeof commands)['zh-CN']>;
export type CommandSpeech = Speech<CommandKey>;

export interface CommandFieldsProps {
  /** Before every id, so that two forms of one page do not meet. */
  readonly id: string;
  readonly fields: readonly FormField[];
  readonly typed: Typed;
  readonly faults: readonly ShapeError[];
  /** What lists are chosen from, by field: the laws of the case's service. */
  readonly options: Readonly<Record<string, readonly Option[]>>;
  /** Label and hint of a field where it says something of its own. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** More than these stand in a list that opens. */
const MOST_CHOICES = 5;

/** The controls of a command's body, whatever it holds. */
export function CommandFields({ id, fields, typed, faults, options, labels = {} }: CommandFieldsProps) {
  const speech = useDeskWords('deskCommands');
  return fields
    .filter(({ kind }) => kind !== 'given')
    .map((field) => {
      const { name } = field;
      const fault = faults.find(({ path }) => path === `/${name}` || path.startsWith(`/${name}/`));
      const question = {
        id: fieldId(id, name),
        name,
        label: labels[name] ?? wordOf(speech, 'field', name),
        optional: !field.required,
        ...hintOf(speech, name),
        ...(fault === undefined ? {} : { error: faultText(fault, field, speech) }),
      };
      const control = (
        <Control field={field} question={question} value={typed[name]} options={options[name]} />
      );
      if (field.required || field.kind !== 'text' || field.lines === 'one')
        return <Fragment key={name}>{control}</Fragment>;
      // What may be left out takes no room until it is wanted.
      const isWanted = fault !== undefined || (typed[name] ?? '') !== '';
      return (
        <details key={name} open={isWanted}>
          <summary className={css['fold']}>{question.label}</summary>
          {control}
        </details>
      );
    });
}

/** Where the focus goes for a field: its control, or the first of them. */
export function fieldId(form: string, name: string): string {
  return `${form}-${name}`;
}

interface ControlProps {
  readonly field: FormField;
  readonly question: { readonly id: string; readonly name: string; readonly label: string };
  readonly value: Typed[string] | undefined;
  readonly options: readonly Option[] | undefined;
}

function Control({ field, question, value, options = [] }: ControlProps) {
  const speech = useDeskWords('deskCommands');
  const text = typeof value === 'string' ? { value } : {};
  switch (field.kind) {
    case 'text':
      return field.lines === 'many' ? (
        <TextAreaField {...question} rows={3} {...text} />
      ) : (
        <TextField {...question} {...text} />
      );
    case 'number':
      return <TextField {...question} keys="numeric" width="short" {...text} />;
    case 'date': {
      const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
      return <DateField {...question} value={{ year, month, day }} />;
    }
    case 'yesNo':
      return <Choice {...question} inline options={choices(['yes', 'no'], speech)} chosen={chosen(value)} />;
    case 'choice': {
      const found = choices(field.values, speech);
      if (found.length > MOST_CHOICES) {
        const listed = found.map((option) => ({ value: option.value, label: String(option.label) }));
        return <SelectField {...question} options={[{ value: '', label: '' }, ...listed]} {...text} />;
      }
      return <Choice {...question} options={found} chosen={chosen(value)} />;
    }
    case 'some':
      return <Choice {...question} of="many" options={options} chosen={chosen(value)} />;
    case 'given':
      return null;
  }
}

function chosen(value: Typed[string] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}

function choices(values: readonly string[], speech: CommandSpeech): readonly Option[] {
  return values.map((value) => ({ value, label: wordOf(speech, 'value', value) }));
}

/** A word whose name comes from a shape; the specs walk every shape, so that none is missing. */
export function wordOf({ say }: CommandSpeech, group: 'field' | 'value' | 'variant', name: string): string {
  return say(`${group}.${name}` as CommandKey);
}

const HINTED: ReadonlySet<string> = new Set(['remark', 'evidence', 'reason']);

function hintOf({ say }: CommandSpeech, name: string): { readonly hint?: string } {
  return HINTED.has(name) ? { hint: say(`hint.${name}` as CommandKey) } : {};
}

/** Why a field is at fault, as one would say it to whoever filled it in. */
export function faultText(
  { code, params }: Pick<ShapeError, 'code' | 'params'>,
  field: FormField,
  speech: CommandSpeech,
): string {
  const { say } = speech;
  switch (code) {
    case 'missing':
      if (field.kind === 'some') return say('fault.missingList');
      if (field.kind === 'choice' || field.kind === 'yesNo') return say('fault.missingChoice');
      return say('fault.missing', { field: wordOf(speech, 'field', field.name) });
    case 'tooShort':
      return field.kind === 'some' ? say('fault.missingList') : say('fault.tooShort');
    case 'tooLong':
      return say('fault.tooLong', { max: params['max'] ?? '' });
    case 'tooSmall':
      return say('fault.tooSmall', { min: params['min'] ?? '' });
    case 'tooLarge':
      return say('fault.tooLarge', { max: params['max'] ?? '' });
    case 'forbiddenCharacter':
      return say('fault.forbiddenCharacter');
    case 'notADate':
      return say('fault.notADate');
    case 'unknownKey':
    case 'wrongType':
    case 'pattern':
    case 'notAnInstant':
    case 'notAUuid':
    case 'notInList':
    case 'duplicate':
      return say('fault.other');
  }
}
