import type { PlainDate } from '@yizhan/domain/kernel';
import type {
  Application,
  Ball,
  Holder,
  LimitState,
  MatterRow,
  Outcome,
  Status,
} from './application.wire.ts';
import type { Said } from './said.ts';

/** Amber is "you", red is "late", green is "in time or done", plain is "over". */
export type Tone = 'green' | 'amber' | 'red' | 'plain';

/** What the tracker says first: who has it, by when, what to do now, and how it stands. */
export interface Standing {
  readonly who: Said;
  readonly when: Said | null;
  readonly now: Said;
  readonly tag: { readonly tone: Tone; readonly said: Said };
}

/** What a standing is read from: an application's page and a row of the list both have it. */
export interface StandingFacts {
  readonly state: Status;
  readonly outcome?: Outcome;
  readonly ball: Ball;
  readonly holder: Pick<Holder, 'short'> | null;
  readonly shown: MatterRow['shown'];
  readonly closedOn?: PlainDate;
}

/** Who has it, by name: never "a third party". */
function whoHasIt({ state, outcome, holder }: StandingFacts): Said {
  const facts = holder === null ? undefined : { agency: { text: holder.short } };
  switch (state) {
    case 'received':
    case 'accepted':
    case 'inReview':
    case 'awaitingApproval':
      return facts === undefined ? { key: 'who.running' } : { key: `who.${state}`, facts };
    case 'decided':
      return outcome === 'refused'
        ? { key: 'who.refused' }
        : facts === undefined
          ? { key: 'who.granted' }
          : { key: 'who.granting', facts };
    case 'closed':
      return { key: `who.${outcome ?? 'over'}` };
  }
}

function isOver({ state, outcome }: StandingFacts): boolean {
  return state === 'closed' || (state === 'decided' && outcome === 'refused');
}

function byWhen(facts: StandingFacts): Said | null {
  const { shown, closedOn } = facts;
  if (isOver(facts))
    return closedOn === undefined ? null : { key: 'when.closed', facts: { day: { date: closedOn } } };
  if (facts.state === 'decided' || shown === null) return null;
  const day = { date: shown.lastDay };
  if (shown.light === 'overdue')
    return { key: shown.limit === 'acceptance' ? 'when.lateAcceptance' : 'when.late', facts: { day } };
  return shown.daysLeft === 0 ? { key: 'when.today', facts: { day } } : { key: 'when.by', facts: { day } };
}

function whatNow(facts: StandingFacts): Said {
  if (facts.ball === 'applicant' && !isOver(facts)) return { key: 'now.you' };
  if (facts.outcome === 'refused' || facts.outcome === 'rejected' || facts.outcome === 'notAccepted') {
    return { key: 'now.remedy' };
  }
  return facts.shown?.light === 'overdue' && !isOver(facts) ? { key: 'now.late' } : { key: 'now.nothing' };
}

/** Days late or left in the limit's own unit: "2 working days" is not "2 days". */
export function daysSaid(prefix: 'late' | 'left', days: number, unit: LimitState['unit']): Said {
  return {
    key: `${prefix}.${unit === 'workingDay' ? 'workingDays' : 'days'}` as const,
    facts: { count: Math.abs(days) },
  };
}

function howItStands(facts: StandingFacts): Standing['tag'] {
  const { state, outcome, shown } = facts;
  if (outcome === 'granted')
    return { tone: 'green', said: { key: state === 'closed' ? 'tag.done' : 'tag.granted' } };
  if (outcome === 'partlyGranted') return { tone: 'green', said: { key: 'tag.partlyGranted' } };
  if (outcome !== undefined) return { tone: 'plain', said: { key: `tag.${outcome}` } };
  if (facts.ball === 'applicant') return { tone: 'amber', said: { key: 'tag.you' } };
  if (shown?.light === 'overdue') return { tone: 'red', said: daysSaid('late', shown.daysLeft, shown.unit) };
  return { tone: 'green', said: { key: 'tag.inTime' } };
}

/**
 * The limit a page speaks of: the date that was promised; while the office has not said in time whether it accepts, and
 * the promise itself is not broken yet, that silence.
 */
export function limitInQuestion({
  state,
  clock,
}: Pick<Application, 'state' | 'clock'>): LimitState | undefined {
  const shown = clock.limits.find(({ id }) => id === clock.shown?.limit);
  if (state !== 'received' || shown?.light === 'overdue') return shown;
  return clock.limits.find(({ id, light }) => id === 'acceptance' && light === 'overdue') ?? shown;
}

/** Days counted so far; they go on being counted after the last day, which the list of days ends with. */
export function daysUsed(
  { days, value, light, daysLeft }: Pick<LimitState, 'days' | 'value' | 'light' | 'daysLeft'>,
  today: PlainDate,
): number {
  if (light === 'overdue') return value + Math.abs(daysLeft);
  return Math.min(value, days.filter(({ counted, date }) => counted && date <= today).length);
}

/** Whether a date has passed with nothing decided. */
export function isLate(application: Pick<Application, 'state' | 'outcome' | 'clock'>): boolean {
  if (application.state === 'closed' || application.outcome !== undefined) return false;
  return limitInQuestion(application)?.light === 'overdue';
}

/** What an application's page says first. */
export function standingOfPage(application: Application): Standing {
  const { state, outcome, ball, holder, closedOn } = application;
  const limit = limitInQuestion(application);
  return standingOf({
    state,
    ball,
    holder,
    shown: limit === undefined ? null : { ...limit, limit: limit.id },
    ...(outcome === undefined ? {} : { outcome }),
    ...(closedOn === undefined ? {} : { closedOn }),
  });
}

export function standingOf(facts: StandingFacts): Standing {
  return { who: whoHasIt(facts), when: byWhen(facts), now: whatNow(facts), tag: howItStands(facts) };
}
