import { type PlainDate } from '../kernel/index.ts';
import { type Calendar } from './calendar.ts';
import { type Pause } from './pauses.ts';

export const DAY_UNITS = ['workingDay', 'naturalDay', 'month', 'year'] as const;

export type DayUnit = (typeof DAY_UNITS)[number];

/** Whom the limit binds: an applicant's last day rolls off a day off, an office's does not. */
export type Binds = 'office' | 'applicant';

export interface LimitRequest {
  /** The day of the trigger; it never counts. */
  readonly start: PlainDate;
  readonly value: number;
  readonly unit: DayUnit;
  readonly binds: Binds;
  readonly pauses: readonly Pause[];
  readonly calendar: Calendar;
}

export const MAX_LIMIT_VALUE = 5000;

/** A date further away than this is a mistake in the data, not a limit. */
export const MAX_LIMIT_YEARS = 20;

export type DayReasonCode =
  'trigger' | 'working' | 'workedWeekend' | 'weekend' | 'holiday' | 'pause' | 'natural' | 'rolled';

export interface DayReason {
  readonly code: DayReasonCode;
  /** `name` of a holiday, `kind` of a pause, `from` of a rolled limit's own last day. */
  readonly params: Readonly<Record<string, string>>;
}

export interface CountedDay {
  readonly date: PlainDate;
  readonly counted: boolean;
  readonly reason: DayReason;
  /** Only where a table to come can still move the last day. */
  readonly provisional?: true;
}

/** Every day from the trigger to the last: the same list for applicant, clerk, auditor and court. */
export interface CountedLimit {
  readonly lastDay: PlainDate;
  readonly provisional: boolean;
  readonly days: readonly CountedDay[];
}

export type LimitError =
  | { readonly code: 'valueOutOfRange'; readonly min: number; readonly max: number }
  | { readonly code: 'startOutOfRange'; readonly max: PlainDate }
  | { readonly code: 'pauseReversed'; readonly index: number }
  | { readonly code: 'beyondHorizon'; readonly years: number };
