import type { Bilingual } from '@yizhan/api-platform';
import type { EventName, Outcome } from '@yizhan/domain/applications';
import { type PlainDate, yearOf } from '@yizhan/domain/kernel';

/** What a message may name: codes and dates it carries, and the service's own name. */
export interface MessageFacts {
  readonly service: Bilingual;
  readonly on: PlainDate;
  /** The date that was told with it. */
  readonly told?: PlainDate;
  /** The last day that was missed. */
  readonly due?: PlainDate;
  readonly outcome?: Outcome;
}

export interface MessageWords {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

/** Events that people are told of; the office's own steps are not among them. */
export type ToldEvent = Exclude<
  EventName,
  | 'taken'
  | 'reviewStarted'
  | 'findingRecorded'
  | 'findingAnswered'
  | 'proposed'
  | 'returned'
  | 'contentErased'
>;

const decided: Readonly<Record<Outcome, Bilingual>> = {
  granted: { zh: '批准了', en: 'granted' },
  partlyGranted: { zh: '批准了一部分', en: 'granted in part' },
  refused: { zh: '没有批准', en: 'refused' },
  rejected: { zh: '没有通过', en: 'rejected' },
  notAccepted: { zh: '没有受理', en: 'not accepted' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

const templates: Readonly<Record<ToldEvent, (facts: MessageFacts) => MessageWords>> = {
  submitted: (facts) => ({
    title: { zh: '申请已经收到', en: 'The application has arrived' },
    text: joined(
      {
        zh: `${facts.service.zh}的申请在${zhDay(facts.on, facts.on)}收到。`,
        en: `The application for ${facts.service.en} arrived on ${enDay(facts.on, facts.on)}.`,
      },
      atTheLatest(facts),
    ),
  }),
  accepted: (facts) => ({
    title: { zh: '申请已经受理', en: 'The application is accepted' },
    text: joined(
      {
        zh: `${facts.service.zh}在${zhDay(facts.on, facts.on)}受理。`,
        en: `${facts.service.en} was accepted on ${enDay(facts.on, facts.on)}.`,
      },
      atTheLatest(facts),
    ),
  }),
  notAccepted: ({ service }) => ({
    title: { zh: '申请没有受理', en: 'The application is not accepted' },
    text: {
      zh: `${service.zh}的申请没有受理。理由和可以怎么做，写在通知书里。`,
      en: `The application for ${service.en} is not accepted. The notice says why, and what can be done.`,
    },
  }),
  approved: ({ service, outcome = 'granted' }) => ({
    title: { zh: `已经决定：${decided[outcome].zh}`, en: `Decided: ${decided[outcome].en}` },
    text: {
      zh: `${service.zh}已经作出决定，决定书里写明了理由。`,
      en: `${service.en} has been decided. The decision says why.`,
    },
  }),
  issued: ({ service }) => ({
    title: { zh: '办理结果已经出具', en: 'The result is ready' },
    text: {
      zh: `${service.zh}的结果已经出具，可以查看。`,
      en: `The result of ${service.en} is ready to be read.`,
    },
  }),
  delivered: ({ service, on }) => ({
    title: { zh: '已经送达，办结', en: 'Delivered, and closed' },
    text: {
      zh: `${service.zh}的结果在${zhDay(on, on)}送达。这件事办结了。`,
      en: `The result of ${service.en} was delivered on ${enDay(on, on)}. The matter is closed.`,
    },
  }),
  withdrawn: ({ service, on }) => ({
    title: { zh: '申请已经撤回', en: 'The application is withdrawn' },
    text: {
      zh: `${service.zh}的申请在${zhDay(on, on)}撤回。以后可以再申请。`,
      en: `The application for ${service.en} was withdrawn on ${enDay(on, on)}. It can be made again.`,
    },
  }),
  limitCrossed: ({ service, due, on }) => ({
    title: { zh: '超过了办理期限', en: 'The limit has passed' },
    text: {
      zh: `${service.zh}没有在${zhDay(due ?? on, on)}前办完。已经报给督办的人。`,
      en: `${service.en} was not done by ${enDay(due ?? on, on)}. The supervisor has been told.`,
    },
  }),
  dateTold: (facts) => ({
    title: { zh: '办结日期有变化', en: 'The date has changed' },
    text: joined(
      {
        zh: `放假安排有变化，${facts.service.zh}的日期重新算过。`,
        en: `The calendar changed, so the date of ${facts.service.en} was counted anew.`,
      },
      atTheLatest(facts),
    ),
  }),
};

export function isToldEvent(kind: string): kind is ToldEvent {
  return Object.hasOwn(templates, kind);
}

export function messageWords(kind: ToldEvent, facts: MessageFacts): MessageWords {
  return templates[kind](facts);
}

function atTheLatest({ told, on }: MessageFacts): Bilingual {
  if (told === undefined) return { zh: '', en: '' };
  return { zh: `最晚${zhDay(told, on)}办完。`, en: ` It is done by ${enDay(told, on)} at the latest.` };
}

const joined = (first: Bilingual, second: Bilingual): Bilingual => ({
  zh: first.zh + second.zh,
  en: first.en + second.en,
});

/** A plain date has no zone: read and written in the same one, it stays the day it is. */
const asUtc = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`);

const writer = (locale: string, options: Intl.DateTimeFormatOptions): ((day: PlainDate) => string) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day) => format.format(asUtc(day));
};

const LONG = { month: 'long', day: 'numeric' } as const;
const zhDate = writer('zh-CN', LONG);
const zhWeekday = writer('zh-CN', { weekday: 'short' });
const enDate = writer('en-GB', LONG);
const enWeekday = writer('en-GB', { weekday: 'long' });

/**
 * A day as people say it, with its weekday, as the pages write it: on one line as far as there is room. The year stands
 * only where it is not that of the message.
 */
function zhDay(day: PlainDate, on: PlainDate): string {
  const date = zhDate(day).replace(/\d+/g, '\u00A0$&\u00A0').trimStart();
  const year = yearOf(day) === yearOf(on) ? '' : `${String(yearOf(day))}\u00A0年\u00A0`;
  return ` ${year}${date}（${[...zhWeekday(day)].join('\u2060')}）`;
}

function enDay(day: PlainDate, on: PlainDate): string {
  const date = `${enWeekday(day)} ${enDate(day).replaceAll(' ', '\u00A0')}`;
  return yearOf(day) === yearOf(on) ? date : `${date} ${String(yearOf(day))}`;
}
