import type { Instant, JsonValue } from '@yizhan/domain/kernel';
import { sha256 } from './contents.ts';
import type { Settings } from './settings.ts';

/**
 * Cases that an import has begun: told before the first is filed, taken back after the last step. Whoever finds it knows
 * that a start was cut off, which of the cases are half done, and which moment their days are counted from.
 */
export interface CasesUnderWay {
  readonly now: Instant;
  /** Their numbers in the seed. */
  readonly cases: readonly number[];
}

const NAME = 'demo.casesUnderWay';

export async function casesUnderWay(settings: Settings): Promise<CasesUnderWay | undefined> {
  const found = (await settings.get(NAME)) as unknown as CasesUnderWay | null | undefined;
  return found ?? undefined;
}

export const begin = (settings: Settings, underWay: CasesUnderWay): Promise<void> =>
  settings.set(NAME, underWay as unknown as JsonValue, underWay.now);

export const finish = (settings: Settings, { now }: CasesUnderWay): Promise<void> =>
  settings.set(NAME, null, now);

/** The idempotency key of a step, the same at every start: a step that was done has its answer. */
export function keyOfStep(caseNumber: number, step: number): string {
  const hex = sha256(Buffer.from(`demo case ${caseNumber} step ${step}`));
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return groups.join('-');
}
