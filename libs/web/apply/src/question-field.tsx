import type { Field, FormError, Question } from '@yizhan/domain/forms';
import { Choice, DateField, inLanguage, type Option, TextAreaField, TextField } from '@yizhan/web-ui';
import { useApplyWords } from './apply.words.ts';
import type { Draft, Prefilled } from './draft.wire.ts';
import { type ApplySpeech, faultText, isLead, labelOf } from './fault-text.ts';
import { typedDate, typedText } from './form-data.ts';

export interface QuestionFieldProps {
  readonly field: Field;
  readonly question: Question;
  readonly draft: Draft;
  /** As it stands: typed, saved, or offered by a register. */
  readonly raw: unknown;
  /** The value is the register's, as the person left it. */
  readonly known: boolean;
  readonly fault?: FormError;
}

/** One field of a form, drawn from its data. The only place that knows how a kind of field looks. */
export function QuestionField({ field, question, draft, raw, known, fault }: QuestionFieldProps) {
  const speech = useApplyWords('apply');
  const { say, language } = speech;
  const prefilled = draft.prefill[field.id];
  const hint = hintOf(field, question, prefilled, speech);
  const common = {
    id: field.id,
    name: field.id,
    label: inLanguage(labelOf(field, question), language),
    ...(hint === undefined ? {} : { hint }),
    ...(fault === undefined ? {} : { error: faultText(fault, field, speech) }),
    ...(field.optional === true ? { optional: true } : {}),
    ...sourceOf(prefilled, known, speech),
  };
  switch (field.kind) {
    case 'text':
      return field.long === true ? (
        <TextAreaField {...common} value={typedText(raw)} />
      ) : (
        <TextField {...common} value={typedText(raw)} width={field.max <= 20 ? 'medium' : 'full'} />
      );
    case 'phone':
      return <TextField {...common} value={typedText(raw)} keys="tel" autoComplete="tel" width="medium" />;
    case 'bankCard':
      return <TextField {...common} value={typedText(raw)} keys="numeric" width="medium" />;
    case 'date':
      return (
        <DateField
          {...common}
          value={typedDate(raw)}
          {...(fault?.part === undefined ? {} : { wrong: [fault.part] })}
        />
      );
    case 'choice':
      return <Choice {...common} options={optionsOf(field, draft, speech)} chosen={chosenIn(raw)} />;
    case 'yesNo':
      return (
        <Choice
          {...common}
          options={[
            { value: 'yes', label: say('ask.yes') },
            { value: 'no', label: say('ask.no') },
          ]}
          chosen={chosenIn(raw)}
        />
      );
    case 'declaration':
      return (
        <Choice
          {...common}
          of="many"
          options={[{ value: 'yes', label: inLanguage(field.label, language) }]}
          chosen={raw === true ? ['yes'] : []}
        />
      );
  }
}

function chosenIn(raw: unknown): readonly string[] {
  const text = typedText(raw);
  return text === '' ? [] : [text];
}

/** The choices this person has, in the words the server filled in. None is chosen for them. */
function optionsOf(
  field: Extract<Field, { kind: 'choice' }>,
  { choices }: Draft,
  { language }: ApplySpeech,
): readonly Option[] {
  const open = choices[field.id];
  if (open !== undefined) {
    return open.map(({ value, label, hint }) => ({
      value,
      label: inLanguage(label, language),
      ...(hint === undefined ? {} : { hint: inLanguage(hint, language) }),
    }));
  }
  return field.choices
    .filter(({ onlyWith }) => onlyWith === undefined)
    .map(({ id, label }) => ({ value: id, label: inLanguage(label, language) }));
}

/** A hint, and where a register had nothing, that the person fills in what it would have known. */
function hintOf(
  field: Field,
  question: Question,
  prefilled: Prefilled | undefined,
  { say, language }: ApplySpeech,
): string | undefined {
  const own = isLead(field, question) ? (question.hint ?? field.hint) : field.hint;
  const hints = [
    own === undefined ? undefined : inLanguage(own, language),
    prefilled === undefined || prefilled.state === 'found'
      ? undefined
      : say('ask.unavailable', { register: inLanguage(prefilled.source.name, language) }),
  ].filter((hint) => hint !== undefined);
  return hints.length === 0 ? undefined : hints.join(language === 'en' ? ' ' : '');
}

function sourceOf(prefilled: Prefilled | undefined, known: boolean, { say, language, format }: ApplySpeech) {
  if (prefilled?.state !== 'found' || !known) return {};
  const { name, asOf } = prefilled.source;
  return {
    source: {
      source: inLanguage(name, language),
      ...(asOf === undefined ? {} : { asOf: say('ask.fromRegister', { day: format.day(asOf) }) }),
    },
  };
}
