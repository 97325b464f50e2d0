import type { CountedDay } from '@yizhan/domain/calendar';
import { monthOf, type PlainDate } from '@yizhan/domain/kernel';
import { useUiWords } from '../i18n/use-words.tsx';
import { classes } from '../layout/classes.ts';
import { cellsOf } from './cells.ts';
import css from './ribbon.module.css';
import { ribbonOf, type Segment } from './ribbon.ts';
import { type CalendarSpeech, holidayName } from './say-clause.ts';

export interface RibbonProps {
  readonly days: readonly CountedDay[];
  readonly today: PlainDate;
}

/** The day calendar as one line, for those who read three hundred of them a day. The list of days is a link away. */
export function Ribbon({ days, today }: RibbonProps) {
  const speech = useUiWords('calendar');
  const segments = ribbonOf(cellsOf(days, today), today);
  return (
    <ol className={css['ribbon']} role="list" aria-label={speech.say('list')}>
      {segments.map((segment, index) => (
        <li
          key={segment.first}
          className={classes(
            css['segment'],
            css[segment.look],
            segment.cells.length > 1 && css['fold'],
            segment.isToday && css['today'],
          )}
        >
          <b className={css['date']}>{datesOf(segment, segments[index - 1], speech)}</b>
          <span>{labelOf(segment, speech)}</span>
          {segment.isToday && <span className={css['away']}>{speech.say('today')}</span>}
        </li>
      ))}
    </ol>
  );
}

/** "20–24", with its month where that begins. */
function datesOf(segment: Segment, before: Segment | undefined, { format }: CalendarSpeech): string {
  const { first, last } = segment;
  const opens = before === undefined || monthOf(before.last) !== monthOf(first);
  const bare = (date: PlainDate): string => String(Number(date.slice(8)));
  if (first === last) return opens ? format.shortDay(first) : bare(first);
  if (monthOf(first) !== monthOf(last))
    return `${opens ? format.shortDay(first) : bare(first)}–${format.shortDay(last)}`;
  return opens ? format.shortDays(first, last) : `${bare(first)}–${bare(last)}`;
}

function labelOf(segment: Segment, speech: CalendarSpeech): string {
  const { say, format } = speech;
  switch (segment.look) {
    case 'trigger':
      return say('ribbon.start');
    case 'due':
      return say('ribbon.due');
    case 'pause':
      return say('ribbon.pause');
    case 'off':
      return segment.holiday === undefined ? say('ribbon.off') : holidayName(speech, segment.holiday);
    case 'counted':
    case 'ahead':
      return segment.cells.length > 1
        ? say('ribbon.counts', { count: segment.counted })
        : format.weekdayHead(segment.cells[0]?.weekday ?? 1);
  }
}
