import { dayOf, epochMs, type Instant, type PlainDate } from '@yizhan/domain/kernel';
import type { Formats } from '../i18n/format.ts';

const MINUTE_MS = 60_000;
const SHANGHAI_OFFSET_MIN = 8 * 60;
const DAY_MIN = 24 * 60;

/** The time of day as a reader in China sees it on a clock: 10:08. */
export function timeOfDay(at: Instant): string {
  const minute = (Math.floor(epochMs(at) / MINUTE_MS) + SHANGHAI_OFFSET_MIN) % DAY_MIN;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Day and time: 11 月 13 日 10:14 · 13 November, 10:14. */
export function dayAndTime(at: Instant, format: Formats): string {
  return `${format.day(dayOf(at))} ${timeOfDay(at)}`;
}

/** The time alone while it is of today; of another day, its day too. */
export function timeSeenFrom(today: PlainDate, at: Instant, format: Formats): string {
  return dayOf(at) === today ? timeOfDay(at) : dayAndTime(at, format);
}
