import type { PlainDate } from '@yizhan/domain/kernel';
import { holidayName, pauseName } from '../day-calendar/say-clause.ts';
import { type Speech, useStaffWords, useUiWords } from '../i18n/use-words.tsx';
import type { dayTable } from '../i18n/resources/staff.ts';
import type { WordKey } from '../i18n/words.ts';
import { classes } from '../layout/classes.ts';
import css from './day-table.module.css';
import { type CountedOf, type DayOfLimits, daysOfLimits } from './days.ts';

export interface DayTableProps {
  /** The limits whose days stand side by side; most often the promised and the statutory one. */
  readonly limits: readonly CountedOf[];
  readonly today: PlainDate;
  /** The day on which what they run until came about. */
  readonly endedOn?: PlainDate;
  /** What happened on a day, beside its reason: "decided". */
  readonly marks?: Readonly<Record<PlainDate, string>>;
}

type TableSpeech = Speech<WordKey<(typeof dayTable)['zh-CN']>>;

/** Every day of a limit as a row: whether it counts, the how-manieth it is, and why. The proof of a date. */
export function DayTable({ limits, today, endedOn, marks = {} }: DayTableProps) {
  const speech = useStaffWords('dayTable');
  const { say } = speech;
  return (
    <table className={css['table']}>
      <caption className={css['away']}>{say('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('date')}</th>
          <th scope="col">{say('weekday')}</th>
          <th scope="col" className={css['state']}>
            {say('counts')}
          </th>
          {limits.map(({ id }) => (
            <th key={id} scope="col" className={css['number']}>
              {say(`limit.${id}`)}
            </th>
          ))}
          <th scope="col">{say('why')}</th>
          <th scope="col">{say('more')}</th>
          <th scope="col">{say('code')}</th>
        </tr>
      </thead>
      <tbody>
        {daysOfLimits(limits, today, endedOn).map((day) => (
          <DayRow key={day.date} day={day} limits={limits} speech={speech} mark={marks[day.date]} />
        ))}
      </tbody>
    </table>
  );
}

interface DayRowProps {
  readonly day: DayOfLimits;
  readonly limits: readonly CountedOf[];
  readonly speech: TableSpeech;
  readonly mark: string | undefined;
}

function DayRow({ day, limits, speech, mark }: DayRowProps) {
  const calendar = useUiWords('calendar');
  const { say, format } = speech;
  const due = day.lastOf.map((id) => say(`due.${id}`));
  const more = [
    ...due,
    ...(day.isToday ? [say('today')] : []),
    ...(mark === undefined ? [] : [mark]),
    ...(day.provisional ? [say('provisional')] : []),
  ];
  return (
    <tr
      className={classes(
        css[day.state],
        day.isToday && css['today'],
        due.length > 0 && css['due'],
        day.weekday === 1 && css['week'],
      )}
    >
      <th scope="row">{format.day(day.date)}</th>
      <td>{format.weekdayHead(day.weekday)}</td>
      <td className={css['state']}>{say(`state.${day.state}`)}</td>
      {limits.map((limit, index) => (
        <td key={limit.id} className={css['number']}>
          {nthOf(limit, day.nth[index])}
        </td>
      ))}
      <td>{reasonOf(day, speech, calendar)}</td>
      <td>
        {due.length > 0 || mark !== undefined ? <strong>{format.list(more)}</strong> : format.list(more)}
      </td>
      <td className={css['code']}>{codeOf(day)}</td>
    </tr>
  );
}

/** 8 / 10 of a limit; 8 where nothing says how many there may be. */
function nthOf(limit: CountedOf, nth: number | undefined): string {
  if (nth === undefined) return '';
  return limit.id === 'net' ? String(nth) : `${String(nth)} / ${String(limit.value)}`;
}

function reasonOf(
  { reason }: DayOfLimits,
  { say }: TableSpeech,
  calendar: Parameters<typeof holidayName>[0],
): string {
  const { code, params } = reason;
  switch (code) {
    case 'holiday':
      return holidayName(calendar, params['name'] ?? '').replaceAll('\u00AD', '');
    case 'pause':
      return pauseName(calendar, params['kind'] ?? 'pause').replaceAll('\u00AD', '');
    case 'rolled':
      return say('reason.rolled');
    case 'trigger':
    case 'working':
    case 'workedWeekend':
    case 'weekend':
    case 'natural':
      return say(`reason.${code}`);
  }
}

/** As it stands in the API, for whoever compares the two. */
function codeOf({ reason: { code, params } }: DayOfLimits): string {
  return [code, ...Object.values(params)].join(' ');
}
