import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * The figures of a closed application, counted day by day from what is stored of it. It shares nothing with what it
 * checks: own tables, read from the files as they were written down, own loop over the days, own reading of the events.
 * It is slow and simple on purpose.
 */

/** A year's table as its file has it. */
export interface WrittenTable {
  readonly year: number;
  readonly edition: number;
  readonly publishedAt: string;
  readonly off: readonly { readonly date: string }[];
  readonly worked: readonly string[];
}

const FOLDER = join(import.meta.dirname, '..', '..', 'prisma', 'seed', 'calendars');

export const writtenTables = (): readonly WrittenTable[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(join(FOLDER, name), 'utf8')) as WrittenTable);

/** Working days from the trigger; what a service says in its own file. */
export interface NaiveLimit {
  readonly value: number;
  readonly from: 'received' | 'accepted';
}

export interface NaiveLaw {
  readonly tables: readonly WrittenTable[];
  readonly acceptance: number;
  readonly promised?: NaiveLimit;
  readonly statutory?: NaiveLimit;
}

/** What is read of a stored event. */
export interface NaiveEvent {
  readonly type: string;
  readonly recordedAt: string;
  readonly effectiveOn: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface NaiveFigures {
  readonly outcome: string;
  readonly acceptedOn?: string;
  readonly decidedOn?: string;
  readonly closedOn: string;
  readonly netWorking?: number;
  readonly grossWorking?: number;
  readonly grossNatural?: number;
  readonly pausedDays?: number;
  readonly promiseKept?: boolean;
  readonly statuteKept?: boolean;
  readonly acceptedInTime?: boolean;
  readonly lateWithdrawal: boolean;
}

/** Nothing for an application that is still open. */
export function naiveTurnaround(events: readonly NaiveEvent[], law: NaiveLaw): NaiveFigures | undefined {
  const last = (...types: readonly string[]): NaiveEvent | undefined =>
    events.filter(({ type }) => types.includes(type)).at(-1);
  const [received, accepted, decided] = [last('submitted'), last('accepted'), last('approved')];
  const closed =
    decided?.data['outcome'] === 'rejected' ? decided : last('delivered', 'withdrawn', 'notAccepted');
  if (received === undefined || closed === undefined) return undefined;
  const late = events.some(({ type, data }) => type === 'limitCrossed' && data['level'] === 'overdue');
  const promised = keptLimit(law, law.promised, 'promise', { received, accepted, end: decided });
  const statutory = keptLimit(law, law.statutory, 'table', { received, accepted, end: decided });
  const acceptance: NaiveLimit = { value: law.acceptance, from: 'received' };
  const inTime = keptLimit(law, acceptance, 'table', { received, accepted, end: accepted });
  return {
    outcome: decided === undefined ? closed.type : String(decided.data['outcome']),
    ...(accepted && { acceptedOn: accepted.effectiveOn }),
    ...(decided && { decidedOn: decided.effectiveOn }),
    closedOn: closed.effectiveOn,
    ...(accepted && decided && daysBetween(accepted.effectiveOn, decided, law)),
    ...(promised !== undefined && { promiseKept: promised }),
    ...(statutory !== undefined && { statuteKept: statutory }),
    ...(inTime !== undefined && { acceptedInTime: inTime }),
    lateWithdrawal: closed.type === 'withdrawn' && late,
  };
}

const DAY = 86_400_000;
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const written = (date: Date): string => date.toISOString().slice(0, 10);

/** Every day after the first up to the last; nothing stops a clock yet, so net is gross. */
function daysBetween(
  first: string,
  { effectiveOn: last, recordedAt }: NaiveEvent,
  { tables }: NaiveLaw,
): Pick<NaiveFigures, 'netWorking' | 'grossWorking' | 'grossNatural' | 'pausedDays'> {
  let [working, natural] = [0, 0];
  for (let time = midnight(first).getTime() + DAY; time <= midnight(last).getTime(); time += DAY) {
    natural += 1;
    if (isWorked(new Date(time), tables, recordedAt)) working += 1;
  }
  return { netWorking: working, grossWorking: working, grossNatural: natural, pausedDays: 0 };
}

/** By the newest table of the day's year that was published by an instant; without one, by the week alone. */
function isWorked(date: Date, tables: readonly WrittenTable[], asOf: string): boolean {
  const [table] = tables
    .filter(
      ({ year, publishedAt }) =>
        year === date.getUTCFullYear() && Date.parse(publishedAt) <= Date.parse(asOf),
    )
    .sort((a, b) => b.edition - a.edition);
  const day = written(date);
  if (table?.worked.includes(day) === true) return true;
  if (table?.off.some((off) => off.date === day) === true) return false;
  return date.getUTCDay() !== 0 && date.getUTCDay() !== 6;
}

interface Between {
  readonly received: NaiveEvent;
  readonly accepted: NaiveEvent | undefined;
  readonly end: NaiveEvent | undefined;
}

/** Whether the end came by the last day; nothing when the limit never ran or never ended. */
function keptLimit(
  { tables }: NaiveLaw,
  limit: NaiveLimit | undefined,
  holds: 'promise' | 'table',
  { received, accepted, end }: Between,
): boolean | undefined {
  const start = limit?.from === 'accepted' ? accepted : received;
  if (limit === undefined || start === undefined || end === undefined) return undefined;
  const lastDay = (asOf: string): string => lastWorked(start.effectiveOn, limit.value, tables, asOf);
  let current = lastDay(start.recordedAt);
  let promise = current;
  for (const published of tables.map(({ publishedAt }) => publishedAt).sort()) {
    if (Date.parse(published) <= Date.parse(start.recordedAt)) continue;
    // A table that comes when the limit is over, or kept, moves nothing.
    if (Date.parse(published) > Date.parse(end.recordedAt) || Date.parse(published) >= endOfDay(current))
      break;
    current = lastDay(published);
    if (current < promise) promise = current;
  }
  return end.effectiveOn <= (holds === 'promise' ? promise : current);
}

/** The first instant after a day in China. */
const endOfDay = (day: string): number => Date.parse(`${day}T00:00:00+08:00`) + DAY;

function lastWorked(start: string, value: number, tables: readonly WrittenTable[], asOf: string): string {
  const date = midnight(start);
  for (let left = value; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (isWorked(date, tables, asOf)) left -= 1;
  }
  return written(date);
}
