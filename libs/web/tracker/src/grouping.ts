import type { DraftRow, MatterRow } from './application.wire.ts';

/** The four heaps of "my applications", in the order a person needs them. */
export interface Matters {
  readonly yours: readonly MatterRow[];
  readonly running: readonly MatterRow[];
  readonly unfinished: readonly DraftRow[];
  readonly done: readonly MatterRow[];
}

/** Most pressing first: late, then the nearest last day; a matter without a date goes to the end. */
function byUrgency(a: MatterRow, b: MatterRow): number {
  const dayA = a.shown?.lastDay ?? '9999-12-31';
  const dayB = b.shown?.lastDay ?? '9999-12-31';
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.number < b.number ? -1 : 1;
}

/** What ended last stands first. */
function byEnd(a: MatterRow, b: MatterRow): number {
  const endA = a.closedOn ?? a.submittedAt.slice(0, 10);
  const endB = b.closedOn ?? b.submittedAt.slice(0, 10);
  return endA > endB ? -1 : endA < endB ? 1 : a.number < b.number ? -1 : 1;
}

/** A refusal that was told is over for the list, though its document may still wait for delivery. */
function isOver(row: MatterRow): boolean {
  return row.state === 'closed' || (row.state === 'decided' && row.outcome === 'refused');
}

export function groupMatters(rows: readonly MatterRow[], drafts: readonly DraftRow[]): Matters {
  const open = rows.filter((row) => !isOver(row));
  return {
    yours: open.filter((row) => row.ball === 'applicant').sort(byUrgency),
    running: open.filter((row) => row.ball !== 'applicant').sort(byUrgency),
    unfinished: [...drafts].sort((a, b) => (a.savedAt > b.savedAt ? -1 : 1)),
    done: rows.filter(isOver).sort(byEnd),
  };
}
