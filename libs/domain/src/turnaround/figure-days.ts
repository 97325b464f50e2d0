import { dayKind, isWorkingDay, type Calendar, type CountedDay } from '../calendar/index.ts';
import { addDays, type PlainDate } from '../kernel/index.ts';

/**
 * The days behind the figure of a round: from the acceptance date, which does not count, to the day of
 * the decision, each with why. As many are counted as the figure says.
 */
export function figureDays(
  acceptedOn: PlainDate,
  decidedOn: PlainDate,
  calendar: Calendar,
): readonly CountedDay[] {
  const days: CountedDay[] = [{ date: acceptedOn, counted: false, reason: { code: 'trigger', params: {} } }];
  for (let day = addDays(acceptedOn, 1); day <= decidedOn; day = addDays(day, 1)) {
    const { kind, name } = dayKind(calendar, day);
    const params = name === undefined ? {} : { name };
    days.push({ date: day, counted: isWorkingDay(calendar, day), reason: { code: kind, params } });
  }
  return days;
}
