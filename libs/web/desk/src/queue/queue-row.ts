import { inLanguage, LIGHT_STATES, type LightState, type Speech, type WordKey } from '@yizhan/web-ui';
import type { QueueView, TaskRow } from '../desk.wire.ts';
import type { queue } from '../words/queue.words.ts';

export type QueueSpeech = Speech<WordKey<(typeof queue)['zh-CN']>>;

/** A row of the queue in words: whom and from where, how long, what, until when, and with whom it is. */
export interface QueueLine {
  readonly number: string;
  readonly who: string;
  readonly district: string | null;
  readonly light: { readonly state: LightState; readonly word: string } | null;
  readonly facts: readonly string[];
  readonly due: string | null;
  readonly isNew: boolean;
  /** Office and officer, in a list over several offices. */
  readonly holders: readonly string[];
}

export function lineOf(row: TaskRow, speech: QueueSpeech): QueueLine {
  const { say, format, language } = speech;
  const { number, who, service, district, step, lastDay, limit, daysLeft, light, isNew, office } = row;
  return {
    number,
    who,
    district: district === null ? null : inLanguage(district, language),
    isNew,
    light:
      light === null || daysLeft === null
        ? null
        : { state: LIGHT_STATES[light], word: leftIn(daysLeft, speech) },
    facts: [inLanguage(service, language), say(`step.${step}`)],
    due: lastDay === null || limit === null ? null : say(`due.${limit}`, { day: format.shortDay(lastDay) }),
    holders: office === undefined ? [] : [inLanguage(office, language), row.holder ?? say('nobody')],
  };
}

/** 超 1 天 · 今天 · 2 天 */
export function leftIn(daysLeft: number, { say }: QueueSpeech): string {
  if (daysLeft < 0) return say('late', { count: -daysLeft });
  return daysLeft === 0 ? say('today') : say('left', { count: daysLeft });
}

/** What the list comes to, most pressing first; nothing that is zero, and nothing counted twice. */
export function sumOf(rows: readonly TaskRow[], view: QueueView, { say, format }: QueueSpeech): string {
  const late = rows.filter(({ light }) => light === 'overdue').length;
  const red = rows.filter(({ light }) => light === 'red').length;
  const today = rows.filter(({ daysLeft }) => daysLeft === 0).length;
  const fresh = rows.filter(({ isNew }) => isNew).length;
  return format.list([
    ...(late > 0 ? [say('sumLate', { count: late })] : []),
    ...(view === 'pressing' && red > 0 ? [say('sumRed', { count: red })] : []),
    ...(view !== 'pressing' && today > 0 ? [say('sumToday', { count: today })] : []),
    ...(view !== 'pressing' && fresh > 0 ? [say('sumNew', { count: fresh })] : []),
  ]);
}

/** Which row is opened after the one at hand is done: the one that takes its place. */
export function nextAfter(rows: readonly TaskRow[], number: string): string | undefined {
  const at = rows.findIndex((row) => row.number === number);
  const others = rows.filter((row) => row.number !== number);
  return (others[at === -1 ? 0 : at] ?? others[others.length - 1])?.number;
}

/** Up and down the list; it does not run over its ends. */
export function neighbourOf(
  rows: readonly TaskRow[],
  number: string | undefined,
  by: 1 | -1,
): string | undefined {
  const at = rows.findIndex((row) => row.number === number);
  if (at === -1) return by === 1 ? rows[0]?.number : rows[rows.length - 1]?.number;
  return rows[at + by]?.number;
}
