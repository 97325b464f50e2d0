import { ParamField } from '@yizhan/api-platform';
import { boolean, date, integer, type PlainDate, text } from '@yizhan/domain/kernel';

const number = text({ min: 1, max: 40 });

export const FROM = { zh: '从哪天', en: 'From' };

/** Which closed rounds: of a service, decided (or closed undecided) in these days, both inclusive. */
export class FiguresQuery {
  @ParamField(text({ min: 1, max: 40, pattern: '^[A-Z0-9-]+$' }), {
    label: { zh: '事项编码', en: 'Service code' },
    optional: true,
    example: 'SH-OLD-002',
  })
  readonly service?: string;

  @ParamField(date(), { label: FROM, optional: true, example: '2026-10-01' })
  readonly from?: PlainDate;

  @ParamField(date(), { label: { zh: '到哪天', en: 'To' }, optional: true, example: '2026-11-24' })
  readonly to?: PlainDate;
}

/** The rounds behind a figure. */
export class RoundsQuery extends FiguresQuery {
  @ParamField(integer({ min: 0, max: 10_000 }), {
    label: { zh: '净工作日', en: 'Net working days' },
    optional: true,
  })
  readonly days?: number;

  @ParamField(boolean(), { label: { zh: '守没守承诺', en: 'Promise kept' }, optional: true })
  readonly kept?: boolean;

  @ParamField(number, { label: { zh: '从哪件往后', en: 'After which application' }, optional: true })
  readonly after?: string;
}

export class RoundParams {
  @ParamField(number, { label: { zh: '办件编号', en: 'Application number' } })
  readonly number!: string;
}
