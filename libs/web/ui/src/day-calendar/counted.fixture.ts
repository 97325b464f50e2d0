import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  calendarAt,
  type CalendarEdition,
  countLimit,
  type CountedDay,
  type LimitRequest,
} from '@yizhan/domain/calendar';
import { instant, plainDate } from '@yizhan/domain/kernel';
import { parse } from 'yaml';

/** The editions the product ships, so that the specs say real weeks. */
const folder = resolve(import.meta.dirname, '../../../../../prisma/seed/calendars');
const editions = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const read: unknown = parse(readFileSync(resolve(folder, file), 'utf8'));
    return (Array.isArray(read) ? read : [read]) as CalendarEdition[];
  });

const calendar = calendarAt(editions, instant('2026-11-24T01:00:00.000Z'));

/** The days of a limit under the calendar known on the demo's day. */
export function counted(
  start: string,
  value: number,
  over: Partial<LimitRequest> = {},
): readonly CountedDay[] {
  const result = countLimit({
    start: plainDate(start),
    value,
    unit: 'workingDay',
    binds: 'office',
    pauses: [],
    calendar,
    ...over,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.days;
}
