import { isWorkingDay, pausedDays, workingDaysIn, type Calendar, type Pause } from '../calendar/index.ts';
import { addDays, daysBetween, epochDayOf, type PlainDate } from '../kernel/index.ts';

/** How long a case took, counted as its limits count: over (acceptance date, decision day]. */
export interface Figures {
  /** Working days on which the office could act. */
  readonly netWorking: number;
  /** Working days, paused ones included. */
  readonly grossWorking: number;
  readonly grossNatural: number;
}

/** The acceptance date is the day of the act; after silence it is R. */
export function figuresOf(
  acceptedOn: PlainDate,
  decidedOn: PlainDate,
  pauses: readonly Pause[],
  calendar: Calendar,
): Figures {
  const grossWorking = workingDaysIn(calendar, acceptedOn, decidedOn);
  return {
    netWorking: grossWorking - pausedWorkingDays(acceptedOn, decidedOn, pauses, calendar),
    grossWorking,
    grossNatural: Math.max(daysBetween(acceptedOn, decidedOn), 0),
  };
}

function pausedWorkingDays(
  acceptedOn: PlainDate,
  decidedOn: PlainDate,
  pauses: readonly Pause[],
  calendar: Calendar,
): number {
  if (pauses.length === 0) return 0;
  const paused = pausedDays(pauses);
  let count = 0;
  for (let day = addDays(acceptedOn, 1); day <= decidedOn; day = addDays(day, 1)) {
    if (paused.at(epochDayOf(day)) !== undefined && isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}
