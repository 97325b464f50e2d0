import {
  type CalendarEdition,
  type Calendars,
  calendarsOf,
  type DayKind,
  type HolidayCode,
} from '@yizhan/domain/calendar';
import { type Instant, type PlainDate, yearOf } from '@yizhan/domain/kernel';
import type { Api } from '@yizhan/web-ui';

/** `GET /calendar/years/{year}`. */
interface YearAnswer {
  readonly year: number;
  readonly edition?: {
    readonly edition: number;
    readonly publishedAt: Instant;
    readonly basis: CalendarEdition['basis'];
  };
  readonly days: readonly {
    readonly date: PlainDate;
    readonly kind: DayKind['kind'];
    readonly name?: HolidayCode;
  }[];
}

/** This year's days and the next's, as they are known today: enough for any limit a guide shows. */
export async function calendarsOfApi(api: Api, today: PlainDate): Promise<Calendars> {
  const year = yearOf(today);
  const answers = await Promise.all(
    [year, year + 1].map((one) => api.get<YearAnswer>(`/calendar/years/${String(one)}`)),
  );
  return calendarsOf(answers.flatMap(editionOf));
}

function editionOf({ year, edition, days }: YearAnswer): readonly CalendarEdition[] {
  if (edition === undefined) return [];
  return [
    {
      year,
      edition: edition.edition,
      publishedAt: edition.publishedAt,
      basis: edition.basis,
      off: days.flatMap(({ date, kind, name }) =>
        kind === 'holiday' && name !== undefined ? [{ date, name }] : [],
      ),
      worked: days.flatMap(({ date, kind }) => (kind === 'workedWeekend' ? [date] : [])),
    },
  ];
}
