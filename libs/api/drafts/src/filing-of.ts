import { type Filing } from '@yizhan/domain/applications';
import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import {
  type Answers,
  fieldsOf,
  type FormError,
  type RawAnswers,
  type RegisterAnswers,
} from '@yizhan/domain/forms';
import { lastFour, type PartyId, type Result } from '@yizhan/domain/kernel';

export interface ToFile {
  readonly definition: ServiceDefinition;
  readonly subject: PartyId;
  readonly channel: Filing['channel'];
  readonly answers: RawAnswers;
  /** The answers as the form judges them. */
  readonly judged: Result<Answers, readonly FormError[]>;
  readonly registers: RegisterAnswers;
  /** What was ticked on the check page: declarations and consents alike. */
  readonly ticked: readonly string[];
}

/** A filing from a draft. What is wrong with it is the domain's to say: here it is only put together. */
export function filingOf({
  definition,
  subject,
  channel,
  answers,
  judged,
  registers,
  ticked,
}: ToFile): Filing {
  const account = judged.ok ? accountIn(definition, judged.value, registers) : undefined;
  const chosen = (ids: readonly { readonly id: string }[]): readonly string[] =>
    ids.map(({ id }) => id).filter((id) => ticked.includes(id));
  return {
    origin: 'requested',
    channel,
    subject,
    // Who files for another asks in the other's name; who clicked is the event's actor.
    applicant: subject,
    ...(definition.result.payment !== undefined && { payee: subject }),
    ...(account !== undefined && { account }),
    answers: answers as Filing['answers'],
    registers: registers as Filing['registers'],
    provided: [],
    declarations: chosen(definition.declarations),
    consents: chosen(definition.consents),
  };
}

/** The number that a person can be reached at: the first telephone the form asks for. */
export function phoneIn({ form }: ServiceDefinition, answers: Answers): string | undefined {
  const field = fieldsOf(form).find(({ kind, id }) => kind === 'phone' && answers[id] !== undefined);
  const phone = field && answers[field.id];
  return typeof phone === 'string' ? phone : undefined;
}

/**
 * Where the money goes, as the result will say it: bank and last digits. Either a card was typed (its bank stands in
 * the same question), or a choice was taken that rests on an account a register holds.
 */
function accountIn(
  definition: ServiceDefinition,
  answers: Answers,
  registers: RegisterAnswers,
): Readonly<Record<string, string>> | undefined {
  const questions = definition.form.sections.flatMap(({ questions: asked }) => asked);
  for (const { fields } of questions) {
    const card = fields.find(({ kind, id }) => kind === 'bankCard' && answers[id] !== undefined);
    if (card !== undefined) {
      const bank = fields.find(({ kind, id }) => kind === 'text' && answers[id] !== undefined);
      return {
        bank: bank === undefined ? '' : String(answers[bank.id]),
        tail: lastFour(String(answers[card.id])),
      };
    }
    for (const field of fields) {
      if (field.kind !== 'choice') continue;
      const source = field.choices.find(({ id }) => id === answers[field.id])?.onlyWith;
      const held = source && registers[source.register];
      if (held?.state !== 'found') continue;
      const { bank, account } = held.values;
      if (typeof bank === 'string' && typeof account === 'string') return { bank, tail: lastFour(account) };
    }
  }
  return undefined;
}
