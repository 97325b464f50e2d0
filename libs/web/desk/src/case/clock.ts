import type { PlainDate } from '@yizhan/domain/kernel';
import {
  LIGHT_STATES,
  type LightState,
  type RecordSpeech,
  type Speech,
  type wire,
  type WordKey,
} from '@yizhan/web-ui';
import type { theCase } from '../words/case.words.ts';

export type CaseKey = WordKey<(typeof theCase)['zh-CN']>;
export type CaseSpeech = Speech<CaseKey>;

/** The limits a clerk works by now: before acceptance that of acceptance too, afterwards it is over. */
export function limitsAtHand({
  clock,
  state,
}: {
  readonly clock: wire.Clock;
  readonly state: wire.State;
}): readonly wire.LimitState[] {
  return clock.limits.filter(({ id }) => id !== 'acceptance' || state === 'received');
}

/** The limit whose light stands over the case: the one that ends first of those still running. */
export function pressing(limits: readonly wire.LimitState[]): wire.LimitState | undefined {
  return limits
    .filter(({ done }) => done === undefined)
    .reduce<wire.LimitState | undefined>(
      (first, limit) => (first === undefined || limit.lastDay < first.lastDay ? limit : first),
      undefined,
    );
}

/** The limit whose days are drawn: one that today lies in, the pressing one first; else whichever ended last. */
export function drawn(limits: readonly wire.LimitState[], today: PlainDate): wire.LimitState | undefined {
  const running = limits.filter(({ done, lastDay }) => done === undefined && lastDay >= today);
  return pressing(running) ?? pressing(limits) ?? limits[limits.length - 1];
}

/** How many of its days have passed by a day, that day included. */
export function usedBy({ days, value }: wire.LimitState, day: PlainDate): number {
  return Math.min(days.filter(({ counted, date }) => counted && date <= day).length, value);
}

export interface LightLine {
  readonly state: LightState;
  readonly word: string;
}

/** 承诺还剩 2 个工作日 */
export function lightOf(limit: wire.LimitState, { say }: CaseSpeech, record: RecordSpeech): LightLine {
  const { id, daysLeft, unit, light } = limit;
  const name = record.name('limit', id);
  const working = unit === 'workingDay';
  const state = LIGHT_STATES[light];
  if (daysLeft === 0) return { state, word: say('light.today', { limit: name }) };
  const word =
    daysLeft < 0
      ? say(working ? 'light.lateWorking' : 'light.late', { limit: name, count: -daysLeft })
      : say(working ? 'light.leftWorking' : 'light.left', { limit: name, count: daysLeft });
  return { state, word };
}
