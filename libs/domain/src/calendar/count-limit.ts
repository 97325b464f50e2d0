import {
  addMonths,
  dateOfEpochDay,
  daysBetween,
  epochDayOf,
  err,
  LAST_DATE,
  ok,
  yearOf,
  type PlainDate,
  type Result,
  lastOf,
} from '../kernel/index.ts';
import { isWorkingKind, type Calendar, type DayKind, type YearTable } from './calendar.ts';
import {
  MAX_LIMIT_VALUE,
  MAX_LIMIT_YEARS,
  type CountedDay,
  type CountedLimit,
  type DayReason,
  type LimitError,
  type LimitRequest,
} from './limit-request.ts';
import { pausedDays, type Pause } from './pauses.ts';

/** The last start from which twenty years are still days of the calendar. */
const LAST_START = addMonths(LAST_DATE, -12 * MAX_LIMIT_YEARS);

/**
 * Counts a limit day by day and says why of each day (Administrative Licensing Law art. 82, Civil Code
 * arts. 201–204): the trigger's day does not count; working days count from the next working day,
 * natural days from the next day; a month ends on the same day number or the month's last; a pause
 * moves a month or year by its natural days; an applicant's last day rolls off a day off.
 *
 * The list is the proof: its counted days are as many as the limit says, and the last of them is the
 * last day. A value of 0 ends on the day of the trigger itself.
 */
export function countLimit(request: LimitRequest): Result<CountedLimit, LimitError> {
  const refusal = refuse(request);
  if (refusal !== undefined) return err(refusal);
  const { start, value, unit } = request;
  const horizon = addMonths(start, 12 * MAX_LIMIT_YEARS);
  const walk: Walk = {
    calendar: request.calendar,
    pauses: request.pauses,
    startDay: epochDayOf(start),
    horizonDay: epochDayOf(horizon),
  };
  const trigger: CountedDay = { date: start, counted: false, reason: plain('trigger') };
  if (value === 0) return ok({ lastDay: start, provisional: false, days: [trigger] });
  switch (unit) {
    case 'workingDay':
      return limitOf(trigger, countWorking(walk, value));
    case 'naturalDay':
      return limitOf(trigger, countNatural(walk, value, request.binds === 'applicant'));
    case 'month':
    case 'year': {
      const months = unit === 'month' ? value : value * 12;
      if (months > 12 * MAX_LIMIT_YEARS) return limitOf(trigger, undefined);
      const days = daysBetween(start, addMonths(start, months));
      return limitOf(trigger, countNatural(walk, days, request.binds === 'applicant'));
    }
  }
}

interface Walk {
  readonly calendar: Calendar;
  readonly pauses: readonly Pause[];
  readonly startDay: number;
  readonly horizonDay: number;
}

function refuse({ start, value, pauses }: LimitRequest): LimitError | undefined {
  if (!Number.isInteger(value) || value < 0 || value > MAX_LIMIT_VALUE) {
    return { code: 'valueOutOfRange', min: 0, max: MAX_LIMIT_VALUE };
  }
  if (start > LAST_START) return { code: 'startOutOfRange', max: LAST_START };
  const reversed = pauses.findIndex((pause) => pause.last < pause.first);
  return reversed < 0 ? undefined : { code: 'pauseReversed', index: reversed };
}

function limitOf(
  trigger: CountedDay,
  counted: readonly CountedDay[] | undefined,
): Result<CountedLimit, LimitError> {
  const last = counted && lastOf(counted);
  if (counted === undefined || last === undefined)
    return err({ code: 'beyondHorizon', years: MAX_LIMIT_YEARS });
  return ok({
    lastDay: last.date,
    provisional: counted.some((day) => day.provisional === true),
    days: [trigger, ...counted],
  });
}

/** Precedence: holiday, weekend, pause. What is off anyway is not said to be paused. */
function countWorking(walk: Walk, value: number): readonly CountedDay[] | undefined {
  const days: CountedDay[] = [];
  const paused = pausedDays(walk.pauses);
  let left = value;
  for (const { epochDay, date, kind } of daysAfter(walk)) {
    const pause = paused.at(epochDay);
    const works = isWorkingKind(kind);
    const reason = works && pause !== undefined ? reasonOfPause(pause) : reasonOfKind(kind);
    const counted = works && pause === undefined;
    // A day inside a pause counts in no table: none can move the last day through it.
    days.push(dayOf(date, counted, reason, kind.provisional && pause === undefined));
    if (counted) left -= 1;
    if (left === 0) return days;
  }
  return undefined;
}

/** Precedence: pause first, for every other day counts, days off included. */
function countNatural(walk: Walk, value: number, rolls: boolean): readonly CountedDay[] | undefined {
  const days: CountedDay[] = [];
  const paused = pausedDays(walk.pauses);
  let left = value;
  let rolledFrom: PlainDate | undefined;
  for (const { epochDay, date, kind } of daysAfter(walk)) {
    const pause = rolledFrom === undefined ? paused.at(epochDay) : undefined;
    if (pause !== undefined) {
      days.push(dayOf(date, false, reasonOfPause(pause), false));
      continue;
    }
    if (left > 1) {
      left -= 1;
      days.push(dayOf(date, true, plain('natural'), false));
      continue;
    }
    // From here on this is the day it ends, unless it must roll: only now can a table matter.
    const ends = !rolls || isWorkingKind(kind);
    const provisional = rolls && kind.provisional;
    if (!ends) {
      rolledFrom ??= date;
      days.push(dayOf(date, false, reasonOfKind(kind), provisional));
      continue;
    }
    const reason: DayReason =
      rolledFrom === undefined ? plain('natural') : { code: 'rolled', params: { from: rolledFrom } };
    days.push(dayOf(date, true, reason, provisional));
    return days;
  }
  return undefined;
}

/** The days after the trigger up to the horizon, each with its kind. */
function* daysAfter({ calendar, startDay, horizonDay }: Walk): Generator<{
  readonly epochDay: number;
  readonly date: PlainDate;
  readonly kind: DayKind;
}> {
  let table: YearTable | undefined;
  for (let epochDay = startDay + 1; epochDay <= horizonDay; epochDay++) {
    table = tableHolding(calendar, table, epochDay);
    const index = epochDay - table.firstEpochDay;
    const date = table.dates[index];
    const kind = table.kinds[index];
    if (date === undefined || kind === undefined) throw new RangeError('a day outside its year');
    yield { epochDay, date, kind };
  }
}

function tableHolding(calendar: Calendar, table: YearTable | undefined, epochDay: number): YearTable {
  if (table !== undefined && epochDay < table.firstEpochDay + table.dates.length) return table;
  return calendar.year(table === undefined ? yearOf(dateOfEpochDay(epochDay)) : table.year + 1);
}

function dayOf(date: PlainDate, counted: boolean, reason: DayReason, provisional: boolean): CountedDay {
  return provisional ? { date, counted, reason, provisional } : { date, counted, reason };
}

function reasonOfPause(pause: Pause): DayReason {
  return { code: 'pause', params: pause.kind === undefined ? {} : { kind: pause.kind } };
}

function reasonOfKind(kind: DayKind): DayReason {
  return { code: kind.kind, params: kind.name === undefined ? {} : { name: kind.name } };
}

function plain(code: DayReason['code']): DayReason {
  return { code, params: {} };
}
