import { DAY_UNITS, type Binds, type DayUnit, MAX_LIMIT_VALUE } from '@yizhan/domain/calendar';
import {
  cleanCode,
  dateOfParts,
  err,
  halfWidth,
  ok,
  parsePlainDate,
  type PlainDate,
  type Result,
} from '@yizhan/domain/kernel';
import { DATE_PARTS, type DatePart, type TypedDate } from '@yizhan/web-ui';

/** The form as it was typed, right or wrong: nothing a reader typed is lost. */
export interface TypedDays {
  readonly start: TypedDate;
  readonly value: string;
  readonly unit: string;
  readonly binds: string;
  readonly pauses: readonly TypedPause[];
}

export interface TypedPause {
  readonly first: TypedDate;
  readonly last: TypedDate;
}

/** What is counted, once everything typed makes sense. */
export interface DaysAsked {
  readonly start: PlainDate;
  readonly value: number;
  readonly unit: DayUnit;
  readonly binds: Binds;
  readonly pauses: readonly { readonly first: PlainDate; readonly last: PlainDate }[];
}

export type DaysFault =
  | 'startMissing'
  | 'startYear'
  | 'startNoSuch'
  | 'startNotADate'
  | 'valueMissing'
  | 'valueNotANumber'
  | 'valueRange'
  | 'unitMissing'
  | 'bindsMissing'
  | 'pauseHalf'
  | 'pauseReversed'
  | 'tooFar';

/** One thing to put right, at the control that can mend it. */
export interface DaysProblem {
  readonly field: string;
  /** Words of ours, or the API's own sentence. */
  readonly fault:
    | { readonly key: DaysFault; readonly params: Readonly<Record<string, string>> }
    | { readonly said: string };
  readonly wrong?: readonly DatePart[];
}

export const EMPTY_DATE: TypedDate = { year: '', month: '', day: '' };

/** A form takes this many standstills; an address may name more. */
const FORM_PAUSES = 8;

/** Whether anything was asked at all: the page as it opens has no errors. */
export function isAsked(params: URLSearchParams): boolean {
  return ['start', 'value', 'unit', 'start-year', 'start-month', 'start-day'].some((name) =>
    params.has(name),
  );
}

/** What was typed, from a shared address (`start=2026-09-30`) or from the form (`start-year=2026`). */
export function typedOf(params: URLSearchParams): TypedDays {
  const text = (name: string): string => (params.get(name) ?? '').slice(0, 100);
  const inParts = (name: string): TypedDate => ({
    year: text(`${name}-year`),
    month: text(`${name}-month`),
    day: text(`${name}-day`),
  });
  const shared = text('start');
  const fromForm = Array.from({ length: FORM_PAUSES }, (_, index) => ({
    first: inParts(`pause-${String(index)}-first`),
    last: inParts(`pause-${String(index)}-last`),
  }));
  const fromAddress = params.getAll('pause').map((range) => {
    const [first = '', last = ''] = range.split('/');
    return { first: split(first), last: split(last) };
  });
  return {
    start: shared === '' ? inParts('start') : split(shared),
    value: text('value'),
    unit: text('unit'),
    binds: text('binds'),
    pauses: [...fromAddress, ...fromForm].filter(({ first, last }) => !isEmpty(first) || !isEmpty(last)),
  };
}

/** "2026-09-30" in its parts; what is no date stands in the first of them, to be seen and mended. */
function split(text: string): TypedDate {
  const date = parsePlainDate(text);
  return date === undefined ? { ...EMPTY_DATE, year: text } : partsOf(date);
}

export function partsOf(date: PlainDate): TypedDate {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: String(Number(month)), day: String(Number(day)) };
}

function isEmpty(date: TypedDate): boolean {
  return DATE_PARTS.every((part) => date[part].trim() === '');
}

/** What the form means, or everything that is wrong with it. */
export function askedOf(typed: TypedDays): Result<DaysAsked, readonly DaysProblem[]> {
  const problems: DaysProblem[] = [];
  const start = dateOf(typed.start, 'start', problems);
  const value = valueOf(typed.value, problems);
  const unit = DAY_UNITS.find((one) => one === typed.unit);
  if (unit === undefined) problems.push(fault('unit', 'unitMissing'));
  const binds = (['office', 'applicant'] as const).find((one) => one === typed.binds);
  if (binds === undefined) problems.push(fault('binds', 'bindsMissing'));
  const pauses = typed.pauses.flatMap((pause, index) => pauseOf(pause, index, problems));
  if (
    start === undefined ||
    value === undefined ||
    unit === undefined ||
    binds === undefined ||
    problems.length > 0
  ) {
    return err(problems);
  }
  return ok({ start, value, unit, binds, pauses });
}

function fault(
  field: string,
  key: DaysFault,
  params: Readonly<Record<string, string>> = {},
  wrong?: readonly DatePart[],
): DaysProblem {
  return { field, fault: { key, params }, ...(wrong === undefined ? {} : { wrong }) };
}

/** "9 月" in a field that says 月 already: 年 月 日 号. */
const DATE_WORDS = /[\u5E74\u6708\u65E5\u53F7]/g;

/** People paste full-width digits, and write 09 or 9. */
const digits = (text: string): string => cleanCode(halfWidth(text)).replace(DATE_WORDS, '');

function dateOf(typed: TypedDate, field: string, problems: DaysProblem[]): PlainDate | undefined {
  if (isEmpty(typed)) {
    problems.push(fault(field, 'startMissing'));
    return undefined;
  }
  const year = digits(typed.year);
  const month = digits(typed.month);
  const day = digits(typed.day);
  const bad = [
    ...(/^\d{1,4}$/.test(year) ? [] : (['year'] as const)),
    ...notUpTo(month, 12, 'month'),
    ...notUpTo(day, 31, 'day'),
  ];
  if (/^\d{1,3}$/.test(year) && bad.length === 0) {
    problems.push(fault(field, 'startYear', {}, ['year']));
    return undefined;
  }
  if (bad.length > 0) {
    problems.push(fault(field, 'startNotADate', {}, bad));
    return undefined;
  }
  const date = dateOfParts(Number(year), Number(month), Number(day));
  if (date === undefined)
    problems.push(
      fault(field, 'startNoSuch', { month: String(Number(month)), day: String(Number(day)) }, ['day']),
    );
  return date;
}

function notUpTo<P extends DatePart>(text: string, most: number, part: P): readonly P[] {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? [] : [part];
}

function valueOf(typed: string, problems: DaysProblem[]): number | undefined {
  // A minus is not a dash between digits: it must not be cleaned away.
  const text = halfWidth(typed).replace(/\s/g, '');
  if (text === '') problems.push(fault('value', 'valueMissing'));
  else if (!/^\d+$/.test(text)) problems.push(fault('value', 'valueNotANumber'));
  else if (Number(text) > MAX_LIMIT_VALUE) problems.push(fault('value', 'valueRange'));
  else return Number(text);
  return undefined;
}

function pauseOf(pause: TypedPause, index: number, problems: DaysProblem[]): DaysAsked['pauses'] {
  const field = (end: keyof TypedPause): string => `pause-${String(index)}-${end}`;
  const half = (['first', 'last'] as const).find((end) => isEmpty(pause[end]));
  if (half !== undefined) {
    problems.push(fault(field(half), 'pauseHalf'));
    return [];
  }
  const first = dateOf(pause.first, field('first'), problems);
  const last = dateOf(pause.last, field('last'), problems);
  if (first === undefined || last === undefined) return [];
  if (last < first) {
    problems.push(fault(field('last'), 'pauseReversed'));
    return [];
  }
  return [{ first, last }];
}

/** The query of the API and of an address to share: the same words in both. */
export function searchOf({ start, value, unit, binds, pauses }: DaysAsked): string {
  const params = new URLSearchParams({ start, value: String(value), unit, binds });
  for (const { first, last } of pauses) params.append('pause', `${first}/${last}`);
  return params.toString().replaceAll('%2F', '/');
}

/** The API's own refusal, at the control that can mend it. */
export function refusedOf(
  errors: readonly { readonly path: string; readonly code: string; readonly message: string }[],
): readonly DaysProblem[] {
  return errors.map(({ path, code, message }) => {
    const [, name = 'value', index] = path.split('/');
    const field = name === 'pause' ? `pause-${index ?? '0'}-last` : name;
    if (code === 'beyondHorizon') return fault('value', 'tooFar');
    if (code === 'pauseReversed') return fault(field, 'pauseReversed');
    return { field, fault: { said: message } };
  });
}
