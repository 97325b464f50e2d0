import type { Instant, PlainDate, Translated } from '@yizhan/domain/kernel';
import type { Application, PastEvent } from './application.wire.ts';
import type { Fact, Said, TrackerKey } from './said.ts';

/** One point of the line from submission to result. */
export interface Step {
  readonly id: string;
  readonly said: Said;
  readonly standing: 'done' | 'now' | 'ahead';
  readonly at?: Instant;
  readonly on?: PlainDate;
  readonly agency?: Translated;
  readonly document?: { readonly id: string; readonly kind: string };
}

/**
 * What applicants are told of the history. Work inside the office (who took the task, a return) is the
 * office's own; every date and every document that concerns the applicant is here.
 */
const TOLD: Readonly<Record<PastEvent['type'], TrackerKey | undefined>> = {
  submitted: 'past.submitted',
  taken: undefined,
  accepted: 'past.accepted',
  notAccepted: 'past.notAccepted',
  reviewStarted: 'past.reviewStarted',
  findingRecorded: undefined,
  findingAnswered: undefined,
  proposed: 'past.proposed',
  returned: undefined,
  approved: 'past.approved',
  issued: 'past.issued',
  delivered: 'past.delivered',
  withdrawn: 'past.withdrawn',
  // That it is late stands at the top of the page, with why and what to do.
  limitCrossed: undefined,
  dateTold: 'past.dateTold',
  contentErased: undefined,
};

/** An approval is good or bad news by what was approved. */
const DECIDED: Readonly<Partial<Record<NonNullable<Application['outcome']>, TrackerKey>>> = {
  refused: 'past.refused',
  rejected: 'past.rejected',
};

/** The way a benefit goes, so that what is still to come can be named. */
const WAY: readonly TrackerKey[] = [
  'past.acceptedAhead',
  'past.reviewStartedAhead',
  'past.approvedAhead',
  'past.deliveredAhead',
];

/** How many steps of the way lie behind. */
const BEHIND: Readonly<Record<Application['state'], number>> = {
  received: 0,
  accepted: 1,
  inReview: 2,
  awaitingApproval: 2,
  decided: 3,
  closed: 4,
};

function stepOf(event: PastEvent, outcome: Application['outcome']): readonly Step[] {
  const decided = event.type === 'approved' && outcome !== undefined ? DECIDED[outcome] : undefined;
  const key = decided ?? TOLD[event.type];
  if (key === undefined) return [];
  const { agency } = event.by;
  return [
    {
      id: String(event.seq),
      said: { key },
      standing: 'done',
      at: event.at,
      on: event.on,
      ...(agency === undefined || agency === null ? {} : { agency }),
      ...(event.document === undefined ? {} : { document: event.document }),
    },
  ];
}

/** The history as points, the last one marked as where it is now, then what is still to come. */
export function stepsOf(application: Application): readonly Step[] {
  const { history, state, outcome } = application;
  const past = history.flatMap((event) => stepOf(event, outcome));
  const ended = outcome !== undefined && outcome !== 'granted' && outcome !== 'partlyGranted';
  const ahead: readonly Step[] = ended
    ? []
    : WAY.slice(BEHIND[state]).map((key) => ({ id: key, said: { key }, standing: 'ahead' }));
  if (ahead.length === 0) return past;
  const last = past.length - 1;
  return [
    ...past.map((step, index) => (index === last ? { ...step, standing: 'now' as const } : step)),
    ...ahead,
  ];
}

/** "What happens next", in at most three sentences: who decides, by when, and what comes out. */
export function nextOf(application: Application): readonly Said[] {
  const { state, outcome, clock, holder, result } = application;
  if (state === 'closed' || (outcome !== undefined && outcome !== 'granted' && outcome !== 'partlyGranted'))
    return [];
  const agency: Readonly<Record<string, Fact>> | undefined =
    holder === null ? undefined : { agency: { text: holder.short } };
  const first: readonly Said[] = agency === undefined ? [] : [{ key: `next.${state}`, facts: agency }];
  const { shown } = clock;
  const broken = clock.limits.some(({ id, light }) => id === shown?.limit && light === 'overdue');
  const second: readonly Said[] =
    shown === null || state === 'decided' || broken
      ? []
      : [{ key: `next.by.${shown.limit}`, facts: { day: { date: shown.lastDay } } }];
  return [...first, ...second, { key: result === undefined ? 'next.result' : 'next.money' }];
}
