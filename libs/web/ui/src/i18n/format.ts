import { dateOfEpochDay, epochDayOf, type Money, type PlainDate, yearOf } from '@yizhan/domain/kernel';
import type { Language } from './language.ts';

/** How dates, numbers and money are written for a reader. Weekday and month names come from the platform. */
export interface Formats {
  /** 11 月 24 日 · 24 November */
  readonly day: (date: PlainDate) => string;
  /** 11 月 24 日（周二） · Tuesday 24 November */
  readonly dayAndWeekday: (date: PlainDate) => string;
  /** 2026 年 11 月 24 日（周二） · Tuesday 24 November 2026 */
  readonly fullDay: (date: PlainDate) => string;
  /** 2016 年 5 月 1 日 · 1 May 2016: a day long ago, whose weekday matters to nobody. */
  readonly date: (date: PlainDate) => string;
  /** As `dayAndWeekday`, with the year where it is not the reader's own. */
  readonly dayFrom: (date: PlainDate, today: PlainDate) => string;
  /** 11/24 · 24 Nov: the short form of a calendar's cell, never alone. */
  readonly shortDay: (date: PlainDate) => string;
  /** 10/1–7 · 1–7 Oct: neighbouring days of one month on a clerk's line. */
  readonly shortDays: (first: PlainDate, last: PlainDate) => string;
  /** 2026 年 11 月 · November 2026 */
  readonly month: (date: PlainDate) => string;
  /** 1 = Monday … 7: 周一 · Monday */
  readonly weekday: (weekday: number) => string;
  /** 一 · Mon: the head of a calendar's column. */
  readonly weekdayHead: (weekday: number) => string;
  readonly number: (value: number) => string;
  /** 75 元 · ¥75 */
  readonly money: (money: Money) => string;
  /** Sentences one after the other: a space between them in English only. */
  readonly sentences: (parts: readonly string[]) => string;
  /** 周末、中秋节 · the weekend and Mid-Autumn Festival */
  readonly list: (parts: readonly string[]) => string;
}

const cache = new Map<Language, Formats>();

export function formatsFor(language: Language): Formats {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const made = language === 'en' ? english() : chinese();
  cache.set(language, made);
  return made;
}

const DAY_MS = 86_400_000;

/** The platform's calendar wants an instant: midnight of that day in the zone it is written in. */
const instantOf = (date: PlainDate): number => epochDayOf(date) * DAY_MS;

/** 2001-01-01 was a Monday. */
const dayOfWeekday = (weekday: number): PlainDate => dateOfEpochDay(11_322 + weekday);

function writer(locale: string, options: Intl.DateTimeFormatOptions): (date: PlainDate) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (date) => format.format(instantOf(date));
}

function common(locale: string) {
  const number = new Intl.NumberFormat(locale);
  const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = ({ fen }: Money): boolean => fen % 100 === 0;
  return {
    number: (value: number): string => number.format(value),
    yuan: (money: Money): string => (whole(money) ? number : amount).format(money.fen / 100),
  };
}

function chinese(): Formats {
  const { number, yuan } = common('zh-CN');
  /** Spaces that never break stand around the digits: a date stays on one line as far as it can. */
  const airy = (text: string): string =>
    text.replace(/(\d)(?=[年月日])/g, '$1\u00A0').replace(/([年月])(?=\d)/g, '$1\u00A0');
  const dayOnly = writer('zh-CN', { month: 'long', day: 'numeric' });
  const withYear = writer('zh-CN', { year: 'numeric', month: 'long', day: 'numeric' });
  const monthOnly = writer('zh-CN', { year: 'numeric', month: 'long' });
  const short = writer('zh-CN', { month: 'numeric', day: 'numeric' });
  const name = writer('zh-CN', { weekday: 'short' });
  const narrow = writer('zh-CN', { weekday: 'narrow' });
  const day = (date: PlainDate): string => airy(dayOnly(date));
  /** In large letters a line may end before the bracket, never inside it: 周 and 二 are joined. */
  const bracketed = (date: PlainDate): string => `（${[...name(date)].join('\u2060')}）`;
  const dayAndWeekday = (date: PlainDate): string => `${day(date)}${bracketed(date)}`;
  const fullDay = (date: PlainDate): string => `${airy(withYear(date))}${bracketed(date)}`;
  return {
    day,
    dayAndWeekday,
    fullDay,
    date: (date) => airy(withYear(date)),
    dayFrom: (date, today) => (yearOf(date) === yearOf(today) ? dayAndWeekday(date) : fullDay(date)),
    shortDay: short,
    shortDays: (first, last) => `${short(first)}–${String(Number(last.slice(8)))}`,
    month: (date) => airy(monthOnly(date)),
    weekday: (weekday) => name(dayOfWeekday(weekday)),
    weekdayHead: (weekday) => narrow(dayOfWeekday(weekday)),
    number,
    money: (money) => `${yuan(money)}\u00A0元`,
    // Safari 14.0 has no Intl.ListFormat; and a notice sets the last two apart by 、 too, not by 和.
    list: (parts) => parts.join('、'),
    sentences: (parts) => parts.join(''),
  };
}

function english(): Formats {
  const { number, yuan } = common('en-GB');
  const dayOnly = writer('en-GB', { day: 'numeric', month: 'long' });
  const monthOnly = writer('en-GB', { month: 'long', year: 'numeric' });
  const short = writer('en-GB', { day: 'numeric', month: 'short' });
  const name = writer('en-GB', { weekday: 'long' });
  const head = writer('en-GB', { weekday: 'short' });
  const tied = (text: string): string => text.replaceAll(' ', '\u00A0');
  const day = (date: PlainDate): string => tied(dayOnly(date));
  const dayAndWeekday = (date: PlainDate): string => `${name(date)} ${day(date)}`;
  /** Day and month stay together; the year may stand on the next line. */
  const fullDay = (date: PlainDate): string => `${name(date)} ${day(date)} ${date.slice(0, 4)}`;
  return {
    day,
    dayAndWeekday,
    fullDay,
    date: (date) => `${day(date)} ${date.slice(0, 4)}`,
    dayFrom: (date, today) => (yearOf(date) === yearOf(today) ? dayAndWeekday(date) : fullDay(date)),
    shortDay: (date) => tied(short(date)),
    shortDays: (first, last) => `${String(Number(first.slice(8)))}–${tied(short(last))}`,
    month: (date) => tied(monthOnly(date)),
    weekday: (weekday) => name(dayOfWeekday(weekday)),
    weekdayHead: (weekday) => head(dayOfWeekday(weekday)),
    number,
    money: (money) => `¥${yuan(money)}`,
    sentences: (parts) => parts.join(' '),
    list: (parts) =>
      parts.length < 2
        ? parts.join()
        : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`,
  };
}
