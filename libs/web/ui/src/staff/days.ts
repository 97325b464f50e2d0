import type { CountedDay } from '@yizhan/domain/calendar';
import { type PlainDate, weekday } from '@yizhan/domain/kernel';
import type { LimitName } from '@yizhan/domain/limits';

/** A limit as its days show it, or the net days a figure counts: they run to the decision, however late, to no last day. */
export type CountedOf =
  | { readonly id: LimitName; readonly value: number; readonly days: readonly CountedDay[] }
  | { readonly id: 'net'; readonly days: readonly CountedDay[] };

/** What a day is to the limits that hold it. */
export type DayState = 'counted' | 'ahead' | 'unused' | 'off' | 'pause';

/** One day of the table: the same day of every limit that holds it. */
export interface DayOfLimits {
  readonly date: PlainDate;
  /** 1 = Monday. */
  readonly weekday: number;
  readonly state: DayState;
  readonly reason: CountedDay['reason'];
  readonly provisional: boolean;
  readonly isToday: boolean;
  /** The how-manieth day it is of each limit, in the order of the limits; none where it does not count there. */
  readonly nth: readonly (number | undefined)[];
  /** The limits of which it is the last day. */
  readonly lastOf: readonly LimitName[];
}

/**
 * The days of several limits as one list, by date, from the first trigger to the last of their last days. Once what they
 * run until has come about, the days after it were there and were not used.
 */
export function daysOfLimits(
  limits: readonly CountedOf[],
  today: PlainDate,
  endedOn?: PlainDate,
): readonly DayOfLimits[] {
  const numbered = limits.map(({ days }) => numberedDays(days));
  const dates = [...new Set(limits.flatMap(({ days }) => days.map(({ date }) => date)))].sort();
  return dates.flatMap((date): readonly DayOfLimits[] => {
    const held = numbered.map((days) => days.get(date));
    const telling = mostTelling(held.flatMap((entry) => (entry === undefined ? [] : [entry.day])));
    if (telling === undefined) return [];
    return [
      {
        date,
        weekday: weekday(date),
        state: stateOf(telling, today, endedOn),
        reason: telling.reason,
        provisional: held.some((entry) => entry?.day.provisional === true),
        isToday: date === today,
        nth: held.map((entry) => entry?.nth),
        lastOf: limits.flatMap(({ id, days }) =>
          id !== 'net' && days[days.length - 1]?.date === date ? [id] : [],
        ),
      },
    ];
  });
}

interface Numbered {
  readonly day: CountedDay;
  readonly nth: number | undefined;
}

function numberedDays(days: readonly CountedDay[]): ReadonlyMap<PlainDate, Numbered> {
  let counted = 0;
  return new Map(
    days.map((day) => {
      if (day.counted) counted += 1;
      return [day.date, { day, nth: day.counted ? counted : undefined }] as const;
    }),
  );
}

/** Where one limit begins, another may already count: the day then counts. */
function mostTelling(days: readonly CountedDay[]): CountedDay | undefined {
  return (
    days.find(({ counted }) => counted) ?? days.find(({ reason }) => reason.code !== 'trigger') ?? days[0]
  );
}

function stateOf({ counted, reason, date }: CountedDay, today: PlainDate, endedOn?: PlainDate): DayState {
  if (!counted) return reason.code === 'pause' ? 'pause' : 'off';
  if (endedOn !== undefined && date > endedOn) return 'unused';
  return date > today ? 'ahead' : 'counted';
}
