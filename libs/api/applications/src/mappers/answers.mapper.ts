import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import {
  factsOfRegisters,
  type Field,
  fieldsOf,
  fillPlaces,
  type RegisterAnswers,
  sourceOf,
} from '@yizhan/domain/forms';
import type { Translated } from '@yizhan/domain/kernel';
import { type CaseInHand, latestContent, type Sight } from '../case-in-hand.ts';
import type { FiledAnswer, RegisterSaysAnswer, RegisterValueAnswer } from '../dto/answers.answer.ts';
import { masked } from './masking.ts';

/** What was filed, in the order it was asked, each with where it comes from. Erased contents leave an empty list. */
export function filedAnswers(inHand: CaseInHand): readonly FiledAnswer[] {
  const { definition } = inHand.context;
  const answers = (latestContent(inHand, 'answers') ?? {}) as Readonly<Record<string, string | boolean>>;
  const registers = registersOf(inHand);
  return fieldsOf(definition.form).flatMap((field): readonly FiledAnswer[] => {
    const value = answers[field.id];
    if (value === undefined) return [];
    return [
      {
        field: field.id,
        label: field.label,
        display: shown(field, value, registers, inHand.sight),
        provenance: provenanceOf(field, value, definition, registers),
      },
    ];
  });
}

/** What the registers said when the filing came in: for the office, which judges by it. */
export function registersSaid(inHand: CaseInHand): readonly RegisterSaysAnswer[] {
  const registers = registersOf(inHand);
  return inHand.context.definition.registers.flatMap(({ id, name }): readonly RegisterSaysAnswer[] => {
    const said = registers[id];
    if (said === undefined) return [];
    if (said.state !== 'found') return [{ register: id, name, state: said.state, values: [] }];
    const values = Object.entries(said.values).map(([field, value]): RegisterValueAnswer => {
      const text = String(value);
      return { field, display: inHand.sight === 'whole' ? text : masked(field, text) };
    });
    return [{ register: id, name, state: said.state, asOf: said.asOf, values }];
  });
}

const registersOf = (inHand: CaseInHand): RegisterAnswers =>
  (latestContent(inHand, 'registers') ?? {}) as unknown as RegisterAnswers;

function shown(
  field: Field,
  value: string | boolean,
  registers: RegisterAnswers,
  sight: Sight,
): string | Translated {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' };
  if (field.kind === 'choice') return chosen(field, value, registers, sight);
  if (sight === 'whole') return value;
  const hide = sight === 'masked' || field.sensitive === true;
  if (!hide) return value;
  // An address that was typed is the person's own; on their page it is theirs to read.
  if (sight === 'own' && field.kind === 'text') return value;
  return masked(field.kind === 'bankCard' ? 'account' : field.kind, value);
}

function chosen(
  { choices }: Extract<Field, { readonly kind: 'choice' }>,
  value: string,
  registers: RegisterAnswers,
  sight: Sight,
): string | Translated {
  const choice = choices.find(({ id }) => id === value);
  if (choice === undefined) return value;
  const { label, note } = choice;
  // A note may say what a register holds: an address, a card.
  if (note === undefined || sight === 'masked') return label;
  const said = fillPlaces(note, factsOfRegisters(registers));
  return { zh: `${label.zh}（${said.zh}）`, en: `${label.en} (${said.en})` };
}

function provenanceOf(
  field: Field,
  value: string | boolean,
  { registers: known }: ServiceDefinition,
  registers: RegisterAnswers,
): FiledAnswer['provenance'] {
  const source = sourceOf(field);
  const said = source && registers[source.register];
  if (source === undefined || said?.state !== 'found' || said.values[source.field] !== value) return null;
  const name = known.find(({ id }) => id === source.register)?.name;
  return name === undefined ? null : { register: source.register, name, asOf: said.asOf };
}
