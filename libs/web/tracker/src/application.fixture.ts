import { calendarAt, countLimit, type CalendarEdition } from '@yizhan/domain/calendar';
import { instant, type PlainDate, plainDate } from '@yizhan/domain/kernel';
import type { Application, LimitState, MatterRow, PastEvent } from './application.wire.ts';

export const today = plainDate('2026-11-24');

const street = { zh: '示例街道', en: 'Example Subdistrict' };

const holder = {
  agency: street,
  short: street,
  telephone: '000-0000 0000',
  role: 'officer',
  step: 'review',
} as const;

/** A year of weekends alone: the counting itself is tested where it is made. */
const bare: CalendarEdition = {
  year: 2026,
  edition: 1,
  publishedAt: instant('2025-11-01T00:00:00.000Z'),
  basis: 'notice',
  off: [],
  worked: [],
};

export function limit(start: PlainDate, over: Partial<LimitState> = {}): LimitState {
  const calendar = calendarAt([bare], instant('2026-11-24T01:00:00.000Z'));
  const counted = countLimit({ start, value: 15, unit: 'workingDay', binds: 'office', pauses: [], calendar });
  if (!counted.ok) throw new Error(counted.error.code);
  const { lastDay, days } = counted.value;
  return {
    id: 'promised',
    value: 15,
    unit: 'workingDay',
    from: start,
    lastDay,
    daysLeft: 8,
    light: 'green',
    days,
    provisional: false,
    assumes: [],
    ...over,
  };
}

export function event(
  seq: number,
  type: PastEvent['type'],
  on: string,
  over: Partial<PastEvent> = {},
): PastEvent {
  return {
    seq,
    type,
    at: instant(`${on}T02:00:00.000Z`),
    on: plainDate(on),
    by: { role: 'officer', agency: street },
    params: {},
    ...over,
  };
}

export function application(over: Partial<Application> = {}): Application {
  const running = limit(plainDate('2026-11-13'));
  return {
    number: 'EXAMPL-20261113-4T8K2WQ',
    queryNumber: '310628417050',
    seq: 3,
    service: {
      code: 'TEST-001',
      name: { zh: '示例津贴', en: 'Example allowance' },
      version: 1,
      textsRevision: 1,
    },
    subject: { name: '示例' },
    applicant: { name: '示例' },
    relation: 'self',
    state: 'inReview',
    holder,
    ball: 'office',
    submittedAt: instant('2026-11-13T02:00:00.000Z'),
    receivedOn: plainDate('2026-11-13'),
    clock: { limits: [running], shown: { lastDay: running.lastDay, limit: 'promised' }, told: [] },
    history: [
      event(1, 'submitted', '2026-11-13', { by: { role: 'self', agency: null } }),
      event(2, 'taken', '2026-11-16'),
      event(3, 'accepted', '2026-11-16', { document: { id: 'd1', kind: 'acceptance' } }),
      event(4, 'reviewStarted', '2026-11-17'),
    ],
    answers: [],
    findings: [],
    documents: [],
    available: [{ command: 'withdraw', open: true }],
    chain: { seq: 4, head: 'f'.repeat(64) },
    ...over,
  };
}

export function row(number: string, over: Partial<MatterRow> = {}): MatterRow {
  return {
    number,
    service: { code: 'TEST-001', name: { zh: '示例津贴', en: 'Example allowance' } },
    subject: { name: '示例' },
    relation: 'self',
    state: 'inReview',
    ball: 'office',
    holder,
    submittedAt: instant('2026-11-13T02:00:00.000Z'),
    shown: {
      limit: 'promised',
      lastDay: plainDate('2026-12-04'),
      unit: 'workingDay',
      daysLeft: 8,
      light: 'green',
    },
    ...over,
  };
}
