import type { AgencyId, PartyId, PlainDate, TaskId } from '@yizhan/domain/kernel';
import type { Step } from '@yizhan/domain/applications';
import { CASE_COLUMNS, type CaseInList, caseInList } from './cases.ts';
import type { Contents } from './contents.ts';
import type { Database } from './db.ts';
import { NO_DATE } from './projection.ts';

/** One open task with what a row shows of its case. */
export interface TaskInQueue {
  readonly task: TaskId;
  readonly step: Step;
  readonly holder?: PartyId;
  readonly dueOn?: PlainDate;
  readonly openedOn: PlainDate;
  readonly case: CaseInList;
}

export interface QueueAsked {
  readonly office: AgencyId;
  readonly steps: readonly Step[];
  /** Nobody's yet, one person's own, or all of the office. */
  readonly whose: 'untaken' | 'all' | { readonly holder: PartyId };
  readonly limit: number;
  /** The last row of the page before. */
  readonly after?: Pick<TaskInQueue, 'task' | 'dueOn'>;
}

/** What is due soon or was due, over the offices somebody supervises. */
export interface PressingAsked extends Pick<QueueAsked, 'limit' | 'after'> {
  readonly offices: readonly AgencyId[];
  /** The last day that presses. */
  readonly until: PlainDate;
}

export interface PressingTask extends TaskInQueue {
  readonly office: AgencyId;
}

export interface Queue {
  /** Due first; keyset pages, and nothing is counted. */
  page(asked: QueueAsked): Promise<readonly TaskInQueue[]>;
  pressing(asked: PressingAsked): Promise<readonly PressingTask[]>;
}

interface Row extends CaseColumns {
  readonly task: TaskId;
  readonly office: AgencyId;
  readonly step: Step;
  readonly holder: PartyId | null;
  readonly taskDue: PlainDate;
  readonly openedOn: PlainDate;
}

type CaseColumns = Parameters<typeof caseInList>[1];

const TASK_COLUMNS = `t.id AS task, t.handling_agency_id AS office, t.step, t.holder_id AS holder, t.due_on AS "taskDue",
         t.opened_on AS "openedOn"`;

/** The hot statement of a desk: one index, read from its start. */
export const QUEUE_PAGE = `
  SELECT ${TASK_COLUMNS}, ${CASE_COLUMNS}
  FROM task t JOIN application a ON a.home_agency_id = t.home_agency_id AND a.id = t.application_id
  WHERE t.handling_agency_id = $1 AND t.step = ANY ($2::text[]) AND t.closed_on IS NULL
    AND ($3::boolean IS NOT TRUE OR t.holder_id IS NULL) AND ($4::uuid IS NULL OR t.holder_id = $4)
    AND ($5::uuid IS NULL OR (t.due_on, t.id) > ($6::date, $5))
  ORDER BY t.due_on, t.id LIMIT $7`;

const PRESSING = `
  SELECT ${TASK_COLUMNS}, ${CASE_COLUMNS}
  FROM task t JOIN application a ON a.home_agency_id = t.home_agency_id AND a.id = t.application_id
  WHERE t.handling_agency_id = ANY ($1::uuid[]) AND t.closed_on IS NULL AND t.due_on <= $2::date
    AND ($3::uuid IS NULL OR (t.due_on, t.id) > ($4::date, $3))
  ORDER BY t.due_on, t.id LIMIT $5`;

export function openQueue(db: Database, contents: Contents): Queue {
  return {
    page: async ({ office, steps, whose, limit, after }) => {
      const { rows } = await db.pool.query<Row>({
        name: 'queue-page',
        text: QUEUE_PAGE,
        values: [
          office,
          steps,
          whose === 'untaken',
          typeof whose === 'object' ? whose.holder : null,
          after?.task ?? null,
          after?.dueOn ?? NO_DATE,
          limit,
        ],
      });
      return rows.map((row) => taskOf(contents, row));
    },
    pressing: async ({ offices, until, limit, after }) => {
      const { rows } = await db.pool.query<Row>({
        name: 'queue-pressing',
        text: PRESSING,
        values: [offices, until, after?.task ?? null, after?.dueOn ?? NO_DATE, limit],
      });
      return rows.map((row) => taskOf(contents, row));
    },
  };
}

function taskOf(
  contents: Contents,
  { task, office, step, holder, taskDue, openedOn, ...row }: Row,
): PressingTask {
  return {
    task,
    office,
    step,
    openedOn,
    ...(holder !== null && { holder }),
    ...(taskDue !== NO_DATE && { dueOn: taskDue }),
    case: caseInList(contents, row),
  };
}
