import type { Field, FormError, Question } from '@yizhan/domain/forms';
import { parsePlainDate } from '@yizhan/domain/kernel';
import { inLanguage, type Speech, type WordKey } from '@yizhan/web-ui';
import type { apply } from './apply.words.ts';

export type ApplySpeech = Speech<WordKey<(typeof apply)['zh-CN']>>;

/** The codes a person can mend; an answer that is not asked for is dropped, not blamed. */
type FaultCode = Exclude<FormError['code'], 'notAsked' | 'unknownField'>;

function keyOf(code: FaultCode, field: Field): `fault.${FaultCode | 'missingChoice'}` {
  const chosen = field.kind === 'choice' || field.kind === 'yesNo';
  return code === 'missing' && chosen ? 'fault.missingChoice' : `fault.${code}`;
}

/** What is wrong and how it is put right, as it stands at the field. */
export function faultText(fault: FormError, field: Field, { say, format }: ApplySpeech): string {
  const { code, params } = fault;
  if (code === 'notAsked' || code === 'unknownField') return say('fault.wrongType');
  const written = Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const day = typeof value === 'string' ? parsePlainDate(value) : undefined;
      return [name, day === undefined ? value : format.fullDay(day)];
    }),
  );
  return say(keyOf(code, field), written);
}

/** The same as a line of the summary, which stands far from its field and so names it. */
export function faultLine(fault: FormError, field: Field, question: Question, speech: ApplySpeech): string {
  const name = inLanguage(labelOf(field, question), speech.language).replace(/[？?]$/, '');
  return speech.say('fault.line', { question: name, fault: faultText(fault, field, speech) });
}

/** A question of one field is asked in the question's words; of several, each has its own. */
export function labelOf(field: Field, question: Question): Field['label'] {
  return isLead(field, question) ? question.title : field.label;
}

/** The field that stands for its question: the only one, or a choice on which the others hang. */
export function isLead(field: Field, question: Question): boolean {
  const [first] = question.fields;
  if (first?.id !== field.id) return false;
  return question.fields.length === 1 || first.kind === 'choice' || first.kind === 'yesNo';
}
