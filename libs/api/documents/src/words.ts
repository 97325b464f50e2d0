import type { Translated, PlainDate } from '@yizhan/domain/kernel';
import type { LimitName } from '@yizhan/domain/limits';
import type { RemedyRule } from '@yizhan/domain/regimes';

/** Dates, money and the few words that every document says alike. */

const both = (zh: string, en: string): Translated => ({ zh, en });

/** One text with the values of each language put in. */
export function said(
  template: Translated,
  values: Readonly<Record<string, string | Translated>>,
): Translated {
  const fill = (language: 'zh' | 'en'): string =>
    template[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return value === undefined ? '' : typeof value === 'string' ? value : value[language];
    });
  return both(fill('zh'), fill('en'));
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const englishDay = new Intl.DateTimeFormat('en-GB', DAY);
const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function day(date: PlainDate): Translated {
  const [year, month, of] = date.split('-').map(Number);
  return both(`${year} 年 ${month} 月 ${of} 日`, englishDay.format(new Date(`${date}T00:00:00Z`)));
}

/** Of `YYYY-MM`. */
export function month(text: string): Translated {
  const [year, of] = text.split('-').map(Number);
  return both(`${year} 年 ${of} 月`, englishMonth.format(new Date(`${text}-01T00:00:00Z`)));
}

const yuan = {
  zh: new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' }),
  en: new Intl.NumberFormat('en', { style: 'currency', currency: 'CNY' }),
};

export function money(fen: number): Translated {
  return both(yuan.zh.format(fen / 100), yuan.en.format(fen / 100));
}

export const LIMITS: Readonly<Record<LimitName, Translated>> = {
  acceptance: both('受理期限', 'To be accepted by'),
  promised: both('承诺办结日', 'Promised by'),
  statutory: both('法定办结日', 'By law'),
};

export const REMEDIES: Readonly<Record<RemedyRule['id'], Translated>> = {
  administrativeReconsideration: both(
    '收到本文书之日起 60 日内，可以申请行政复议。',
    'You may apply for administrative reconsideration within 60 days of receiving this document.',
  ),
  administrativeLitigation: both(
    '收到本文书之日起 6 个月内，可以提起行政诉讼。',
    'You may bring an administrative lawsuit within 6 months of receiving this document.',
  ),
};
