import {
  limitAt,
  type Channel,
  type Outcome,
  type State,
  type Step,
  type TimeContext,
} from '../applications/index.ts';
import { monthOf, type AgencyId, type PlainDate, lastOf } from '../kernel/index.ts';
import { figuresOf, type LimitName } from '../limits/index.ts';

/**
 * What one closed round says to the figures. Days are counted as the limits count them: over
 * (acceptance date, decision day], by the tables in force when the round was decided, so that no later
 * edition rewrites a figure. A round that closed without a decision has no days, and neither kept nor
 * broke anything; what it had crossed by then stays.
 */
export interface TurnaroundFact {
  readonly round: number;
  /** Raised by a correction; the first is 1. */
  readonly revision: number;
  readonly outcome: Outcome;
  readonly acceptedOn?: PlainDate;
  readonly decidedOn?: PlainDate;
  readonly closedOn: PlainDate;
  /** Working days on which the office could act. */
  readonly netWorking?: number;
  readonly grossWorking?: number;
  readonly grossNatural?: number;
  /** Working days on which the clocks stood still. */
  readonly pausedDays?: number;
  /** Nothing where the version has no such limit, or nothing was decided. */
  readonly promiseKept?: boolean;
  readonly statuteKept?: boolean;
  readonly acceptedInTime?: boolean;
  readonly extended: boolean;
  /** Taken back after a limit had been missed: counted, lest lateness vanish by asking people to withdraw. */
  readonly lateWithdrawal: boolean;
  readonly dimensions: Dimensions;
}

/** By what figures are asked for; the register of cases is the row's own. */
export interface Dimensions {
  readonly service: string;
  readonly version: number;
  readonly regime: string;
  readonly channel: Channel;
  /** Of the decision, or of the end where nothing was decided. */
  readonly month: string;
  readonly acceptingAgency?: AgencyId;
  readonly decidingAgency?: AgencyId;
}

/** The fact of the round, once it is closed. */
export function factOf(state: State, context: TimeContext): TurnaroundFact | undefined {
  const { closed, outcome, decision, accepted, round } = state;
  if (closed === undefined || outcome === undefined) return undefined;
  return {
    round,
    revision: 1,
    outcome,
    ...(accepted && { acceptedOn: accepted.on }),
    ...(decision && { decidedOn: decision.on }),
    closedOn: closed.on,
    ...daysOf(state, context),
    ...keptOf('promiseKept', 'promised', state, context),
    ...keptOf('statuteKept', 'statutory', state, context),
    ...keptOf('acceptedInTime', 'acceptance', state, context),
    extended: false,
    lateWithdrawal: outcome === 'withdrawn' && state.crossings.some(({ level }) => level === 'overdue'),
    dimensions: dimensionsOf(state, decision?.on ?? closed.on),
  };
}

type Days = Pick<TurnaroundFact, 'netWorking' | 'grossWorking' | 'grossNatural' | 'pausedDays'>;

function daysOf({ accepted, decision }: State, { calendars }: TimeContext): Days {
  if (accepted === undefined || decision === undefined) return {};
  const figures = figuresOf(accepted.on, decision.on, [], calendars.at(decision.at));
  return { ...figures, pausedDays: figures.grossWorking - figures.netWorking };
}

type Kept = 'promiseKept' | 'statuteKept' | 'acceptedInTime';

function keptOf(
  name: Kept,
  limit: LimitName,
  state: State,
  context: TimeContext,
): Partial<Pick<TurnaroundFact, Kept>> {
  if (state.closed === undefined) return {};
  const done = limitAt(limit, state, context, state.closed.at)?.done;
  return done === undefined ? {} : { [name]: done.kept };
}

function dimensionsOf({ pins, channel, tasks }: State, on: PlainDate): Dimensions {
  const agencyOf = (step: Step): AgencyId | undefined =>
    lastOf(tasks.filter((task) => task.step === step))?.agency;
  const [acceptingAgency, decidingAgency] = [agencyOf('accept'), agencyOf('approve')];
  return {
    service: pins.service,
    version: pins.version,
    regime: pins.regime,
    channel,
    month: monthOf(on),
    ...(acceptingAgency && { acceptingAgency }),
    ...(decidingAgency && { decidingAgency }),
  };
}
