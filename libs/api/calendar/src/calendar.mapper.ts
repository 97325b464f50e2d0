import { fieldFault, type FieldFault, Problem } from '@yizhan/api-platform';
import type { CountedLimit, LimitError, LimitRequest, Pause, YearTable } from '@yizhan/domain/calendar';
import { parsePlainDate, type Result } from '@yizhan/domain/kernel';
import type { LimitAnswer } from './dto/limit.answer.ts';
import type { LimitQuery } from './dto/limit.query.ts';
import type { YearAnswer } from './dto/year.answer.ts';

/** What is asked, without the calendar it will be counted in. */
export type LimitAsked = Omit<LimitRequest, 'calendar'>;

const labels = {
  start: { zh: '起算日', en: 'Start day' },
  value: { zh: '期限', en: 'Length' },
  pause: { zh: '暂停的日子', en: 'Paused days' },
} as const;

export function limitAsked({ start, value, unit, binds, pause = [] }: LimitQuery): LimitAsked {
  const pauses = pause.map(pauseOf);
  const wrong = pauses.flatMap((read, index) => (read === undefined ? [notDays(index)] : []));
  if (wrong.length > 0) throw new Problem('invalid', { errors: wrong });
  return { start, value, unit, binds, pauses: pauses.filter((read) => read !== undefined) };
}

export function limitAnswer(counted: Result<CountedLimit, LimitError>): LimitAnswer {
  if (!counted.ok) throw new Problem('invalid', { errors: [faultOf(counted.error)] });
  return counted.value;
}

export function yearAnswer({
  year,
  provisional,
  edition,
  dates,
  kinds,
  workingBefore,
}: YearTable): YearAnswer {
  return {
    year,
    provisional,
    ...(edition === undefined ? {} : { edition: editionAnswer(edition) }),
    workingDays: workingBefore[dates.length] ?? 0,
    days: dates.flatMap((date, index) => {
      const day = kinds[index];
      return day === undefined
        ? []
        : [{ date, kind: day.kind, ...(day.name === undefined ? {} : { name: day.name }) }];
    }),
  };
}

function editionAnswer({
  edition,
  publishedAt,
  basis,
  notice,
}: NonNullable<YearTable['edition']>): NonNullable<YearAnswer['edition']> {
  return { edition, publishedAt, basis, ...(notice === undefined ? {} : { notice }) };
}

function pauseOf(text: string): Pause | undefined {
  const [first, last] = text.split('/').map(parsePlainDate);
  return first === undefined || last === undefined ? undefined : { first, last };
}

function notDays(index: number): FieldFault {
  return fieldFault(`/pause/${index}`, 'notADate', {}, labels.pause);
}

/** Why a limit cannot be counted, at the parameter that can mend it. */
function faultOf(error: LimitError): FieldFault {
  switch (error.code) {
    case 'valueOutOfRange':
      return fieldFault('/value', 'tooLarge', { max: error.max }, labels.value);
    case 'startOutOfRange':
      return {
        path: '/start',
        code: error.code,
        params: { max: error.max },
        label: labels.start,
        sentence: { zh: `不能晚于 ${error.max}。`, en: `must not be later than ${error.max}.` },
      };
    case 'pauseReversed':
      return {
        path: `/pause/${error.index}`,
        code: error.code,
        params: {},
        label: labels.pause,
        sentence: { zh: '先写第一天，再写最后一天。', en: 'must name the first day before the last.' },
      };
    case 'beyondHorizon':
      return {
        path: '/value',
        code: error.code,
        params: { years: error.years },
        label: labels.value,
        sentence: {
          zh: `算出的日子超过 ${error.years} 年，请改小。`,
          en: `leads beyond ${error.years} years; it must be smaller.`,
        },
      };
  }
}
