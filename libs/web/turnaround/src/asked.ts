import { addMonths, parsePlainDate, type PlainDate } from '@yizhan/domain/kernel';
import { type Language, pathIn } from '@yizhan/web-ui';

/** What an auditor asks for, as it stands in the address: a page of it can be sent on. */
export interface Asked {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** Only the rounds that took this many net working days. */
  readonly days?: number;
  /** Only those that kept the promise, or broke it. */
  readonly kept?: boolean;
}

export function askedIn(search: URLSearchParams): Asked {
  const date = (name: string): PlainDate | undefined => parsePlainDate(search.get(name) ?? '');
  const [from, to] = [date('from'), date('to')];
  const days = search.get('days');
  const kept = search.get('kept');
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(days !== null && /^\d{1,4}$/.test(days) ? { days: Number(days) } : {}),
    ...(kept === 'true' || kept === 'false' ? { kept: kept === 'true' } : {}),
  };
}

export function searchOf(asked: Asked): string {
  const entries = Object.entries(asked).map(([name, value]) => `${name}=${String(value)}`);
  return entries.length === 0 ? '' : `?${entries.join('&')}`;
}

/** Spans one asks for most, each to today. */
export const SPANS = [1, 3, 12] as const;

export type Span = (typeof SPANS)[number];

export function spanTo(today: PlainDate, months: Span): Required<Pick<Asked, 'from' | 'to'>> {
  return { from: addMonths(today, -months), to: today };
}

export function addresses(language: Language) {
  const at = (path: string): string => pathIn(language, `/staff/turnaround${path}`);
  return {
    figures: (asked: Asked = {}) => at(searchOf(asked)),
    cases: (asked: Asked) => at(`/cases${searchOf(asked)}`),
    case: (number: string) => at(`/cases/${encodeURIComponent(number)}`),
  };
}
