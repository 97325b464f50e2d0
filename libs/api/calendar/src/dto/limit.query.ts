import { ParamField } from '@yizhan/api-platform';
import { DAY_UNITS, MAX_LIMIT_VALUE, type Binds, type DayUnit } from '@yizhan/domain/calendar';
import { date, enumOf, integer, list, text, type PlainDate } from '@yizhan/domain/kernel';

const DAY_PAIR = String.raw`^\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2}$`;

/** A limit to be counted: `?start=2026-09-30&value=20&unit=workingDay&binds=office`. */
export class LimitQuery {
  @ParamField(date(), { label: { zh: '起算日', en: 'Start day' }, example: '2026-09-30' })
  readonly start!: PlainDate;

  @ParamField(integer({ min: 0, max: MAX_LIMIT_VALUE }), { label: { zh: '期限', en: 'Length' }, example: 20 })
  readonly value!: number;

  @ParamField(enumOf(DAY_UNITS), { label: { zh: '单位', en: 'Unit' }, example: 'workingDay' })
  readonly unit!: DayUnit;

  @ParamField(enumOf(['office', 'applicant']), {
    label: { zh: '约束谁', en: 'Whom it binds' },
    example: 'office',
  })
  readonly binds!: Binds;

  /** First and last paused day, both inclusive. May be given more than once. */
  @ParamField(list(text({ max: 21, pattern: DAY_PAIR }), { max: 100 }), {
    label: { zh: '暂停的日子', en: 'Paused days' },
    optional: true,
    example: ['2026-10-12/2026-10-16'],
  })
  readonly pause?: readonly string[];
}
