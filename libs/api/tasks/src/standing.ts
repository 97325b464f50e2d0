import { addWorkingDays, type Calendar, type DayUnit, workingDaysIn } from '@yizhan/domain/calendar';
import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import type { Step } from '@yizhan/domain/applications';
import { addDays, daysBetween, type PlainDate } from '@yizhan/domain/kernel';
import { daysLate, type Light, lightOf, type Thresholds } from '@yizhan/domain/limits';
import { findRegime, type Regime, REGIMES } from '@yizhan/domain/regimes';

/** What has to be done by the day of a task: to accept, or to decide. */
export const TASK_LIMITS = ['acceptance', 'decision'] as const;
export type TaskLimit = (typeof TASK_LIMITS)[number];

export interface Standing {
  readonly limit: TaskLimit;
  /** Days of that limit after today; below 0, late by as many. */
  readonly daysLeft: number;
  readonly light: Light;
}

export interface StandingAsked {
  readonly step: Step;
  readonly dueOn: PlainDate;
  /** The day by which people were told it is decided. */
  readonly decidedBy: PlainDate | undefined;
  /** The law of the matter; an old version's is gone from the catalogue, and then the common rules stand. */
  readonly definition: Pick<ServiceDefinition, 'limits' | 'regime'> | undefined;
  readonly calendar: Calendar;
  readonly today: PlainDate;
}

/** How a task stands against the limit that is next for it: counted in that limit's days, lit by its regime's thresholds. */
export function standingOf({ step, dueOn, decidedBy, definition, calendar, today }: StandingAsked): Standing {
  const limit = step === 'accept' && dueOn !== decidedBy ? 'acceptance' : 'decision';
  const regime = definition && findRegime(definition.regime.id, definition.regime.version);
  const unit = unitOf(limit, definition?.limits, regime);
  const daysLeft =
    dueOn < today
      ? -daysLate(dueOn, today, unit, calendar)
      : unit === 'workingDay'
        ? workingDaysIn(calendar, today, dueOn)
        : daysBetween(today, dueOn);
  return { limit, daysLeft, light: lightOf(daysLeft, regime?.thresholds ?? COMMON) };
}

/** Where no regime says otherwise. */
const COMMON: Thresholds = { yellow: 3, red: 1 };

/** With how many days left the first of all limits turns red. */
const REDDEST = Math.max(COMMON.red, ...REGIMES.map(({ thresholds }) => thresholds.red));

/** The last day that may be red today, whatever the limit: counted in working days, which reach furthest. */
export function lastRedDay(calendar: Calendar, today: PlainDate): PlainDate {
  return addDays(addWorkingDays(calendar, today, REDDEST + 1), -1);
}

function unitOf(
  limit: TaskLimit,
  limits: ServiceDefinition['limits'] | undefined,
  regime: Pick<Regime, 'acceptance' | 'statutory'> | undefined,
): DayUnit {
  switch (limit) {
    case 'acceptance':
      return (limits?.acceptance ?? regime?.acceptance)?.unit ?? 'workingDay';
    case 'decision':
      return (limits?.promised ?? limits?.statutory ?? regime?.statutory)?.unit ?? 'workingDay';
  }
}
