import type { Outcome } from '@yizhan/domain/applications';
import type { PlainDate } from '@yizhan/domain/kernel';
import { CASE_COLUMNS, type CaseInList, caseInList } from './cases.ts';
import type { Contents } from './contents.ts';
import type { Database } from './db.ts';

/** Which closed rounds are meant: of one service, decided (or closed without a decision) in these days, inclusive. */
export interface FactsAsked {
  readonly service?: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** How many rounds, by everything a figure is made of. Days are small whole numbers, so a percentile is a sum of counts. */
export interface FactCount {
  readonly outcome: Outcome;
  readonly decided: boolean;
  readonly netWorking: number | null;
  readonly grossWorking: number | null;
  readonly grossNatural: number | null;
  readonly promiseKept: boolean | null;
  readonly lateWithdrawal: boolean;
  readonly n: number;
}

/** One round in the list behind a figure, its person masked. */
export interface FactRow {
  readonly case: CaseInList;
  readonly round: number;
  readonly outcome: Outcome;
  readonly acceptedOn: PlainDate | null;
  readonly decidedOn: PlainDate | null;
  readonly closedOn: PlainDate;
  readonly netWorking: number | null;
  readonly grossNatural: number | null;
  readonly promiseKept: boolean | null;
}

export interface FactRowsAsked extends FactsAsked {
  /** Of these net working days only. */
  readonly days?: number;
  readonly kept?: boolean;
  readonly limit: number;
  /** The number of the last row of the page before. */
  readonly after?: string;
}

export interface TurnaroundFacts {
  counts(asked: FactsAsked): Promise<readonly FactCount[]>;
  /** By application number: the order says nothing about anybody. */
  rows(asked: FactRowsAsked): Promise<readonly FactRow[]>;
}

/** The newest revision of each round: a correction has the last word. */
const NEWEST = `
  SELECT DISTINCT ON (f.home_agency_id, f.application_id, f.round) f.*
  FROM turnaround_fact f
  WHERE ($1::text IS NULL OR f.service_code = $1)
  ORDER BY f.home_agency_id, f.application_id, f.round, f.revision DESC`;

const WITHIN = `COALESCE(f.decided_on, f.closed_on) BETWEEN $2::date AND $3::date`;

const COUNTS = `
  WITH f AS (${NEWEST})
  SELECT f.outcome, f.decided_on IS NOT NULL AS decided, f.net_working AS "netWorking", f.gross_working AS "grossWorking",
         f.gross_natural AS "grossNatural", f.promise_kept AS "promiseKept", f.late_withdrawal AS "lateWithdrawal",
         count(*)::int AS n
  FROM f WHERE ${WITHIN} GROUP BY 1, 2, 3, 4, 5, 6, 7`;

const ROWS = `
  WITH f AS (${NEWEST})
  SELECT f.round, f.outcome AS "factOutcome", f.accepted_on AS "acceptedOn", f.decided_on AS "decidedOn",
         f.closed_on AS "closedOn", f.net_working AS "netWorking", f.gross_natural AS "grossNatural",
         f.promise_kept AS "promiseKept", ${CASE_COLUMNS}
  FROM f JOIN application a ON a.home_agency_id = f.home_agency_id AND a.id = f.application_id
  WHERE ${WITHIN} AND ($4::int IS NULL OR f.net_working = $4) AND ($5::boolean IS NULL OR f.promise_kept = $5)
    AND ($6::text IS NULL OR a.number > $6)
  ORDER BY a.number, f.round LIMIT $7`;

type Row = Omit<FactRow, 'case' | 'outcome'> & { readonly factOutcome: Outcome } & Parameters<
    typeof caseInList
  >[1];

export function openTurnaroundFacts({ pool }: Pick<Database, 'pool'>, contents: Contents): TurnaroundFacts {
  return {
    counts: async ({ service, from, to }) => {
      const { rows } = await pool.query<FactCount>({
        name: 'turnaround-counts',
        text: COUNTS,
        values: [service ?? null, from, to],
      });
      return rows;
    },
    rows: async ({ service, from, to, days, kept, limit, after }) => {
      const { rows } = await pool.query<Row>({
        name: 'turnaround-rows',
        text: ROWS,
        values: [service ?? null, from, to, days ?? null, kept ?? null, after ?? null, limit],
      });
      return rows.map(
        ({
          round,
          factOutcome,
          acceptedOn,
          decidedOn,
          closedOn,
          netWorking,
          grossNatural,
          promiseKept,
          ...row
        }) => ({
          case: caseInList(contents, row),
          round,
          outcome: factOutcome,
          acceptedOn,
          decidedOn,
          closedOn,
          netWorking,
          grossNatural,
          promiseKept,
        }),
      );
    },
  };
}
