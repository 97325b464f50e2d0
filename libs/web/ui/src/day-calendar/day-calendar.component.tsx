import type { CountedDay } from '@yizhan/domain/calendar';
import { monthOf, type PlainDate, yearOf } from '@yizhan/domain/kernel';
import { useId } from 'react';
import { useUiWords } from '../i18n/use-words.tsx';
import { classes } from '../layout/classes.ts';
import { type Cell, cellsOf, monthsOf, type Week, weeksOf, yearsOf } from './cells.ts';
import {
  type Clause,
  monthClauses,
  type Outlook,
  provisionalYears,
  weekClauses,
  yearClauses,
} from './clauses.ts';
import css from './day-calendar.module.css';
import { type CalendarSpeech, cellLabel, type LimitWords, sayClause } from './say-clause.ts';

export interface DayCalendarProps {
  /** Every day from the trigger to the last, as the API and `countLimit` give them. */
  readonly days: readonly CountedDay[];
  readonly today: PlainDate;
  readonly trigger?: LimitWords['trigger'];
  readonly due?: LimitWords['due'];
  /** Whether days are numbered; a limit in months or years is not. */
  readonly numbered?: boolean;
  /** Of a limit over years only one is drawn in days: which one, and where the others are. */
  readonly years?: { readonly shown?: number; readonly href: (year: number) => string };
}

/** Longer limits are folded by month: eighteen rows fill a screen. */
const MOST_WEEKS = 18;

/** Beyond two years a page of every day helps nobody and weighs megabytes. */
const MOST_DAYS = 800;

interface Drawing extends Outlook {
  readonly cells: readonly Cell[];
  readonly speech: CalendarSpeech;
  readonly words: LimitWords;
}

/**
 * A limit as days that count and days that do not, and why. Wide: weeks as rows. Narrow, or in large letters: a sentence a
 * week, and 看每一天 opens the same days as lines. It is one list, so that the forms can never say different things.
 */
export function DayCalendar({
  days,
  today,
  trigger = 'start',
  due = 'due',
  numbered = true,
  years,
}: DayCalendarProps) {
  const speech = useUiWords('calendar');
  const cells = cellsOf(days, today);
  const weeks = weeksOf(cells);
  const drawing: Drawing = { cells, today, numbered, speech, words: { trigger, due } };
  return (
    <div className={css['calendar']}>
      {cells.length > MOST_DAYS ? (
        <Years years={years} drawing={drawing} />
      ) : weeks.length > MOST_WEEKS ? (
        <Months cells={cells} drawing={drawing} />
      ) : (
        <Weeks weeks={weeks} drawing={drawing} />
      )}
      <Keys drawing={drawing} />
      <Provisional drawing={drawing} />
    </div>
  );
}

function Weeks({ weeks, drawing }: { readonly weeks: readonly Week[]; readonly drawing: Drawing }) {
  const { speech } = drawing;
  return (
    <>
      <details className={css['each']}>
        <summary>{speech.say('each')}</summary>
      </details>
      <WeekdayHeads speech={speech} />
      <WeekList weeks={weeks} drawing={drawing} spoken />
    </>
  );
}

interface YearsProps {
  readonly years: DayCalendarProps['years'] | undefined;
  readonly drawing: Drawing;
}

/** A sentence a year; the days of one of them. */
function Years({ years, drawing }: YearsProps) {
  const { cells, today, speech } = drawing;
  const all = yearsOf(cells);
  const named = (year: number | undefined) => all.find((one) => one.year === year);
  const shown = named(years?.shown) ?? named(yearOf(today)) ?? all[0];
  return (
    <ul className={css['years']} role="list">
      {all.map((year) => (
        <li key={year.year} className={css['year']}>
          <p>
            <Sentences clauses={yearClauses(year, drawing, cells)} drawing={drawing} />
          </p>
          {year === shown && <Months cells={year.cells} drawing={drawing} />}
          {year !== shown && years !== undefined && (
            <a className={css['open']} href={years.href(year.year)}>
              {speech.say('eachOfYear', { year: year.year })}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Months({ cells, drawing }: { readonly cells: readonly Cell[]; readonly drawing: Drawing }) {
  const { today } = drawing;
  return (
    <div className={css['months']}>
      {monthsOf(cells).map((month) => (
        <details
          className={css['month']}
          key={month.first}
          open={monthOf(month.first) === monthOf(today) || undefined}
        >
          <summary>
            <Sentences clauses={monthClauses(month, drawing, drawing.cells)} drawing={drawing} />
          </summary>
          <WeekdayHeads speech={drawing.speech} />
          <WeekList weeks={weeksOf(month.cells)} drawing={drawing} />
        </details>
      ))}
    </div>
  );
}

function WeekdayHeads({ speech }: { readonly speech: CalendarSpeech }) {
  return (
    <div className={css['heads']} aria-hidden="true">
      {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
        <span key={weekday}>{speech.format.weekdayHead(weekday)}</span>
      ))}
    </div>
  );
}

interface WeekListProps {
  readonly weeks: readonly Week[];
  readonly drawing: Drawing;
  /** Each week begins with its sum in words. */
  readonly spoken?: boolean;
}

function WeekList({ weeks, drawing, spoken = false }: WeekListProps) {
  const id = useId();
  return (
    <ol className={css['weeks']} role="list" aria-label={drawing.speech.say('list')}>
      {weeks.map((week, index) => {
        const { cells } = week;
        const now = cells.some((cell) => cell.isToday);
        const still = !cells.some((cell) => cell.day.counted || cell.isTrigger);
        return (
          <li key={week.monday} className={classes(css['week'], now && css['now'], still && css['still'])}>
            {spoken && (
              <p className={css['sum']} id={`${id}${String(index)}`}>
                <Sentences clauses={weekClauses(week, drawing, drawing.cells)} drawing={drawing} />
              </p>
            )}
            <ol className={css['days']} role="list">
              {cells.map((cell, place) => (
                <Day
                  key={cell.day.date}
                  cell={cell}
                  first={place === 0}
                  opening={place === 0 && index === 0}
                  drawing={drawing}
                />
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

function Sentences({ clauses, drawing }: { readonly clauses: readonly Clause[]; readonly drawing: Drawing }) {
  const { speech, words, today } = drawing;
  return clauses.map((clause) => (
    <span className={css['sentence']} key={JSON.stringify(clause)}>
      {sayClause(clause, speech, words, today)}
      {speech.language === 'en' && ' '}
    </span>
  ));
}

const COLUMNS = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface DayProps {
  readonly cell: Cell;
  /** The first of its row says in which column the row begins. */
  readonly first: boolean;
  /** The first of the calendar says its month. */
  readonly opening: boolean;
  readonly drawing: Drawing;
}

function Day({ cell, first, opening, drawing }: DayProps) {
  const { speech, words, numbered } = drawing;
  const { say, format } = speech;
  const { date, counted, reason, provisional } = cell.day;
  const number = Number(date.slice(8));
  const worked = reason.code === 'workedWeekend' && counted;
  return (
    <li
      className={classes(
        css['day'],
        css[cell.look],
        cell.isToday && css['today'],
        provisional === true && css['provisional'],
        first && css[COLUMNS[cell.weekday] ?? ''],
      )}
    >
      <time dateTime={date} className={css['date']}>
        <span className={css['short']} aria-hidden="true">
          {number === 1 || opening ? format.shortDay(date) : number}
        </span>
        <span className={css['long']}>
          {format.day(date)} {format.weekday(cell.weekday)}
        </span>
      </time>
      {cell.isToday && <span className={css['word']}> {say('today')}</span>}
      <span className={css['label']}>
        {cellLabel(cell, speech, words, numbered)}
        {(worked || !counted || provisional === true) && (
          <span className={css['long']}>
            {worked && <> {say('workedWeekend')}</>}
            {!counted && !cell.isLast && <> {say('notCounted')}</>}
            {provisional === true && <> {say('provisional')}</>}
          </span>
        )}
      </span>
    </li>
  );
}

const KEYS = ['counted', 'ahead', 'off', 'pause', 'due'] as const;

/** What the grounds of the cells mean; each cell also says it in words. */
function Keys({ drawing }: { readonly drawing: Drawing }) {
  const { cells, speech } = drawing;
  const used = KEYS.filter((key) => cells.some((cell) => cell.look === key));
  return (
    <ul className={css['keys']} aria-hidden="true">
      {used.map((key) => (
        <li key={key} className={css[`key-${key}`]}>
          {speech.say(`keys.${key}`)}
        </li>
      ))}
    </ul>
  );
}

/** A date that a table to come may still move is never shown without saying so. */
function Provisional({ drawing }: { readonly drawing: Drawing }) {
  const { cells, speech } = drawing;
  const years = provisionalYears(cells);
  if (years.length === 0) return null;
  return (
    <p className={css['mayChange']}>
      {speech.say('provisionalYears', { years: speech.format.list(years.map(String)) })}
    </p>
  );
}
