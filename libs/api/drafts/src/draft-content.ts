import type { RawAnswers, RegisterAnswers } from '@yizhan/domain/forms';
import { dayOf, type Instant, type JsonValue } from '@yizhan/domain/kernel';

/** What is sealed in a draft: what was typed, where the person is, and what the registers said when they were asked. */
export interface DraftContent {
  readonly answers: RawAnswers;
  readonly at: string | null;
  readonly registers: RegisterAnswers;
  readonly askedAt: Instant;
}

export const sealedForm = (content: DraftContent): JsonValue => content as unknown as JsonValue;

/** Only we write drafts, and another's ciphertext does not open. */
export const contentOf = (sealed: JsonValue): DraftContent => sealed as unknown as DraftContent;

/** Registers are asked anew each day, and again as long as one of them does not answer. */
export function isFresh({ askedAt, registers }: DraftContent, now: Instant): boolean {
  return (
    dayOf(askedAt) === dayOf(now) && Object.values(registers).every(({ state }) => state !== 'unavailable')
  );
}
