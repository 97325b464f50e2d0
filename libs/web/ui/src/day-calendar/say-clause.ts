import type { PlainDate } from '@yizhan/domain/kernel';
import type { ReactNode } from 'react';
import { calendar } from '../i18n/resources/calendar.ts';
import type { Speech } from '../i18n/use-words.tsx';
import type { WordKey } from '../i18n/words.ts';
import type { Cell } from './cells.ts';
import type { Clause, Off, Span } from './clauses.ts';

type CalendarKey = WordKey<(typeof calendar)['zh-CN']>;
export type CalendarSpeech = Speech<CalendarKey>;

/** What the first day is called, and the last. */
export interface LimitWords {
  readonly trigger: keyof (typeof calendar)['zh-CN']['trigger'];
  readonly due: keyof (typeof calendar)['zh-CN']['due'];
}

/** A name the resources know, or the general word: a new kind of pause must not break a page. */
function known<T extends object>(words: T, name: string): name is keyof T & string {
  return Object.prototype.hasOwnProperty.call(words, name);
}

export function holidayName({ say }: CalendarSpeech, name: string): string {
  return known(calendar['zh-CN'].holiday, name) ? say(`holiday.${name}`) : say('weekend');
}

export function pauseName({ say }: CalendarSpeech, kind: string): string {
  return known(calendar['zh-CN'].pause, kind) ? say(`pause.${kind}`) : say('pause.pause');
}

/** Soft hyphens help a narrow cell; in a sentence they are in the way. */
const whole = (text: string): string => text.replaceAll('\u00AD', '');

/** Why a day counts or not, in the fewest words: what stands in its cell. */
export function cellLabel(cell: Cell, speech: CalendarSpeech, words: LimitWords, numbered: boolean): string {
  const { say } = speech;
  const { code, params } = cell.day.reason;
  if (cell.isLast) return say(`due.${words.due}`);
  switch (code) {
    case 'trigger':
      return say(`trigger.${words.trigger}`);
    case 'weekend':
      return say('weekend');
    case 'holiday':
      return holidayName(speech, params['name'] ?? '');
    case 'pause':
      return pauseName(speech, params['kind'] ?? 'pause');
    case 'working':
    case 'workedWeekend':
    case 'natural':
    case 'rolled':
      return numbered && cell.nth !== undefined ? say('nth', { n: cell.nth }) : say('counts');
  }
}

export function offText(off: Off, speech: CalendarSpeech): string {
  const { say, format } = speech;
  switch (off.why) {
    case 'weekend':
      return say('weekendName');
    case 'weekday':
      return format.weekday(off.weekday);
    case 'weekendDays':
      return say('say.offDays', { what: say('weekendsName'), count: off.days });
    case 'holiday':
      return say('say.offDays', { what: whole(holidayName(speech, off.name)), count: off.days });
    case 'pause':
      return say('say.offDays', { what: whole(pauseName(speech, off.kind)), count: off.days });
  }
}

function spanText(span: Span, { say, format }: CalendarSpeech): string {
  switch (span.name) {
    case 'of':
      return say('week.of', { day: format.day(span.monday) });
    case 'month':
      return format.month(span.first);
    case 'year':
      return say('week.year', { year: span.year });
    case 'last':
    case 'this':
    case 'next':
    case 'afterNext':
      return say(`week.${span.name}`);
  }
}

/** A clause as a sentence of the reader's language. */
export function sayClause(
  clause: Clause,
  speech: CalendarSpeech,
  words: LimitWords,
  today: PlainDate,
): ReactNode {
  const { say, rich, format } = speech;
  const offs = (list: readonly Off[]): string => format.list(list.map((off) => offText(off, speech)));
  const word = whole(say(`due.${words.due}`));
  switch (clause.say) {
    case 'triggerOn':
      return rich('say.triggerOn', { day: format.day(clause.day), word: say(`trigger.${words.trigger}`) });
    case 'triggerToday':
      return rich('say.triggerToday', {
        first: clause.tomorrow ? say('say.tomorrow') : format.day(clause.first),
      });
    case 'sum':
      return clause.offs.length === 0
        ? rich('say.sum', { span: spanText(clause.span, speech), count: clause.count })
        : rich('say.sumOff', {
            span: spanText(clause.span, speech),
            count: clause.count,
            offs: offs(clause.offs),
          });
    case 'none':
      return rich('say.none', { span: spanText(clause.span, speech), offs: offs(clause.offs) });
    case 'offs':
      return rich('say.offs', { offs: offs(clause.offs) });
    case 'worked':
      return rich('say.worked', { day: format.dayAndWeekday(clause.day) });
    case 'todayNth':
      return rich('say.todayNth', { n: clause.nth });
    case 'due':
      return clause.nth === undefined
        ? rich('say.due', { day: format.dayFrom(clause.day, today), word })
        : rich('say.dueNth', { day: format.dayFrom(clause.day, today), n: clause.nth, word });
    case 'dueRolled':
      return rich('say.dueRolled', {
        from: format.day(clause.from),
        day: format.dayFrom(clause.day, today),
        word,
      });
    case 'dueSameDay':
      return rich('say.dueSameDay', { day: format.day(clause.day), word });
  }
}
