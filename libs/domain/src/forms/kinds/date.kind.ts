import { dateOfParts, halfWidth, ok, parsePlainDate, type PlainDate, hasOwn } from '../../kernel/index.ts';
import { TODAY } from '../../rules/index.ts';
import { type FieldProblem, type FormContext } from '../answers.ts';
import { EMPTY, wrong, type Checked } from '../field-check.ts';
import { type DateBound, type FieldOf } from '../form.ts';

const PARTS = ['year', 'month', 'day'] as const;

/** Three boxes `{ year, month, day }` as they were typed, or `YYYY-MM-DD` as it is stored. */
export function checkDate(field: FieldOf<'date'>, raw: unknown, context: FormContext): Checked {
  if (typeof raw === 'string') {
    if (raw === '') return EMPTY;
    const stored = parsePlainDate(raw);
    return stored === undefined ? wrong('notADate') : inBounds(stored, field, context);
  }
  if (typeof raw !== 'object' || raw === null) return wrong('wrongType');
  const typed = PARTS.map((part) => boxOf(raw as Readonly<Record<string, unknown>>, part));
  if (typed.some((box) => box === undefined)) return wrong('wrongType');
  if (typed.every((box) => box === '')) return EMPTY;
  const [year = '', month = '', day = ''] = typed;
  const empty = PARTS[typed.indexOf('')];
  if (empty !== undefined) return wrong('dateIncomplete', {}, empty);
  // A year of two digits would be guessed at; a month and a day may have one.
  if (!/^\d{4}$/.test(year)) return wrong('notADate', {}, 'year');
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12)
    return wrong('notADate', {}, 'month');
  if (!/^\d{1,2}$/.test(day)) return wrong('notADate', {}, 'day');
  const date = dateOfParts(Number(year), Number(month), Number(day));
  if (date === undefined)
    return wrong('notADate', { year: Number(year), month: Number(month), day: Number(day) }, 'day');
  return inBounds(date, field, context);
}

function boxOf(
  raw: Readonly<Record<string, unknown>>,
  part: NonNullable<FieldProblem['part']>,
): string | undefined {
  const box = hasOwn(raw, part) ? raw[part] : '';
  if (typeof box === 'number') return String(box);
  return typeof box === 'string' ? halfWidth(box).trim() : undefined;
}

function inBounds(date: PlainDate, field: FieldOf<'date'>, context: FormContext): Checked {
  const [earliest, latest] = [dayOfBound(field.notBefore, context), dayOfBound(field.notAfter, context)];
  if (earliest !== undefined && date < earliest) return wrong('dateTooEarly', { earliest });
  if (latest !== undefined && date > latest) return wrong('dateTooLate', { latest });
  return ok(date);
}

function dayOfBound(bound: DateBound | undefined, { facts }: FormContext): PlainDate | undefined {
  if (bound === undefined) return undefined;
  switch (bound.kind) {
    case 'day':
      return bound.date;
    case 'today': {
      const today = facts[TODAY];
      const day = typeof today === 'string' ? parsePlainDate(today) : undefined;
      if (day === undefined) throw new RangeError('a form that asks for today was given none');
      return day;
    }
  }
}
