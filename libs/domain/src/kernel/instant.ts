import { addDays, dateOfEpochDay, epochDayOf, parsePlainDate, type PlainDate } from './plain-date.ts';

/**
 * A point in time. Stored and compared as UTC text, read as a day in Asia/Shanghai: China has one
 * zone without summer time since 1991, so the offset is a constant and needs no time zone data.
 */
declare const instantBrand: unique symbol;

/** `2026-11-24T01:00:00.000Z`: UTC, always with milliseconds; comparable with `<` and `>`. */
export type Instant = string & { readonly [instantBrand]: true };

/** Legal time moves the clocks of cases; real time serves sessions, tokens and rate limits only. */
export interface Clock {
  /** Legal time: the day by which limits, ages and editions are judged. */
  now(): Instant;
  /** The machine's own time. */
  real(): Instant;
}

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const STRICT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;
const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Only the stored form: one instant has one text, so that texts can be compared and hashed. */
export function parseInstant(text: string): Instant | undefined {
  const parts = STRICT.exec(text);
  return parts === null || msOfParts(parts) === undefined ? undefined : (text as Instant);
}

/** For literals in code; anything else is a programming error. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError(`not an instant: ${JSON.stringify(text)}`);
  return parsed;
}

/** Any RFC 3339 text with a zone (`2026-11-24T09:00+08:00`), brought to the stored form. */
export function instantFromRfc3339(text: string): Instant | undefined {
  const parts = RFC_3339.exec(text);
  if (parts === null) return undefined;
  const ms = msOfParts(parts);
  const zoneHours = Number(parts[7] ?? 0);
  const zoneMinutes = Number(parts[8] ?? 0);
  if (ms === undefined || zoneHours > 23 || zoneMinutes > 59) return undefined;
  const zone = (parts[6] === '-' ? -1 : 1) * (zoneHours * 60 + zoneMinutes) * 60_000;
  const shifted = ms - zone;
  return isInRange(shifted) ? instantFromEpochMs(shifted) : undefined;
}

export function instantFromEpochMs(ms: number): Instant {
  if (!Number.isSafeInteger(ms)) throw new RangeError(`not a count of milliseconds: ${ms}`);
  const day = Math.floor(ms / DAY_MS);
  const rest = ms - day * DAY_MS;
  const hours = Math.floor(rest / 3_600_000);
  const minutes = Math.floor(rest / 60_000) % 60;
  const seconds = Math.floor(rest / 1000) % 60;
  return `${dateOfEpochDay(day)}T${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(rest % 1000, 3)}Z` as Instant;
}

export function epochMs(at: Instant): number {
  return (
    epochDayOf(at.slice(0, 10) as PlainDate) * DAY_MS +
    Number(at.slice(11, 13)) * 3_600_000 +
    Number(at.slice(14, 16)) * 60_000 +
    Number(at.slice(17, 19)) * 1000 +
    Number(at.slice(20, 23))
  );
}

export function addMs(at: Instant, ms: number): Instant {
  return instantFromEpochMs(epochMs(at) + ms);
}

/** The day in Asia/Shanghai. */
export function dayOf(at: Instant): PlainDate {
  return dateOfEpochDay(Math.floor((epochMs(at) + SHANGHAI_OFFSET_MS) / DAY_MS));
}

/** 00:00 of the day in Asia/Shanghai. */
export function startOfDay(date: PlainDate): Instant {
  return instantFromEpochMs(epochDayOf(date) * DAY_MS - SHANGHAI_OFFSET_MS);
}

/** A limit ends at 24:00 of its last day: this is the first instant that is too late. */
export function firstInstantAfter(date: PlainDate): Instant {
  return startOfDay(addDays(date, 1));
}

function msOfParts(parts: RegExpExecArray): number | undefined {
  const date = parsePlainDate(parts[1] ?? '');
  const [hours, minutes, seconds] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  if (date === undefined || hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const fraction = Number((parts[5] ?? '').padEnd(3, '0').slice(0, 3));
  return epochDayOf(date) * DAY_MS + hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + fraction;
}

function isInRange(ms: number): boolean {
  return (
    ms >= epochMs('0001-01-02T00:00:00.000Z' as Instant) &&
    ms < epochMs('9999-12-31T00:00:00.000Z' as Instant)
  );
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
