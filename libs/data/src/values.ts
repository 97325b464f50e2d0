import type { State, TimeContext } from '@yizhan/domain/applications';
import { type TurnaroundFact, factOf } from '@yizhan/domain/turnaround';
import type { DocumentRow, ResultRow, TaskRow } from './projection.ts';

/** Rows for a statement: arrays go in, one a parameter, whatever the number of rows. */
export type Values = Readonly<Record<string, unknown>>;

export function columns<R extends object>(
  prefix: string,
  rows: readonly R[],
  names: Readonly<Record<string, keyof R & string>>,
): Values {
  return Object.fromEntries(
    Object.entries(names).map(([suffix, key]) => [`${prefix}${suffix}`, rows.map((row) => row[key])]),
  );
}

export const openedTasks = (rows: readonly TaskRow[]): Values =>
  columns('opened', rows, {
    Ids: 'id',
    Agencies: 'agency',
    Steps: 'step',
    Holders: 'holder',
    Dues: 'due',
    Days: 'opened',
    Closed: 'closed',
  });

export const changedTasks = (rows: readonly TaskRow[]): Values =>
  columns('changed', rows, { Ids: 'id', Holders: 'holder', Dues: 'due', Closed: 'closed' });

export const documentValues = (rows: readonly DocumentRow[]): Values =>
  columns('document', rows, {
    Ids: 'id',
    Kinds: 'kind',
    Revisions: 'revision',
    Offices: 'office',
    Years: 'year',
    Numbers: 'n',
    Tokens: 'token',
    Seqs: 'seq',
    Days: 'issued',
  });

export const resultValues = (rows: readonly ResultRow[]): Values =>
  columns('result', rows, {
    Ids: 'id',
    Kinds: 'kind',
    Statuses: 'status',
    Since: 'since',
    Until: 'until',
    Figures: 'figures',
    Seqs: 'seq',
  });

/** The fact of a round that closed with this write. */
export function newFacts(
  before: State | undefined,
  after: State,
  context: TimeContext,
): readonly TurnaroundFact[] {
  if (before?.closed !== undefined && before.round === after.round) return [];
  const fact = factOf(after, context);
  return fact === undefined ? [] : [fact];
}

export const factValues = (facts: readonly TurnaroundFact[]): Values =>
  columns('fact', facts.map(factRow), {
    Rounds: 'round',
    Revisions: 'revision',
    Services: 'service',
    Versions: 'version',
    Regimes: 'regime',
    Channels: 'channel',
    Outcomes: 'outcome',
    Accepting: 'accepting',
    Deciding: 'deciding',
    Accepted: 'accepted',
    Decided: 'decided',
    Closed: 'closed',
    Months: 'month',
    Net: 'net',
    Gross: 'gross',
    Natural: 'natural',
    Paused: 'paused',
    Promises: 'promise',
    Statutes: 'statute',
    Acceptances: 'acceptance',
    Extended: 'extended',
    Late: 'late',
  });

const factRow = ({ dimensions, ...fact }: TurnaroundFact) => ({
  round: fact.round,
  revision: fact.revision,
  service: dimensions.service,
  version: dimensions.version,
  regime: dimensions.regime,
  channel: dimensions.channel,
  outcome: fact.outcome,
  accepting: dimensions.acceptingAgency ?? null,
  deciding: dimensions.decidingAgency ?? null,
  accepted: fact.acceptedOn ?? null,
  decided: fact.decidedOn ?? null,
  closed: fact.closedOn,
  month: dimensions.month,
  net: fact.netWorking ?? null,
  gross: fact.grossWorking ?? null,
  natural: fact.grossNatural ?? null,
  paused: fact.pausedDays ?? null,
  promise: fact.promiseKept ?? null,
  statute: fact.statuteKept ?? null,
  acceptance: fact.acceptedInTime ?? null,
  extended: fact.extended,
  late: fact.lateWithdrawal,
});
