import type { Look } from '@yizhan/data';
import type { LookAnswer, ReaderAnswer } from './dto/look.answer.ts';
import { basisInWords, fieldsInWords, purposeOf } from './look-words.ts';

export function lookAnswer(
  { id, at, purpose, legalBasis, fieldGroups, number }: Look,
  reader: ReaderAnswer,
): LookAnswer {
  return {
    id,
    at,
    reader,
    purpose: purposeOf(purpose),
    basis: basisInWords(legalBasis),
    fields: fieldsInWords(fieldGroups),
    ...(number !== undefined && { number }),
  };
}
