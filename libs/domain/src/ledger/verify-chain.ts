import { type Sha256 } from '../kernel/index.ts';
import {
  type ChainFault,
  type ChainFaultCode,
  type ChainReport,
  type ContentRow,
  type EventRow,
} from './chain-report.ts';
import { GENESIS } from './hash.ts';
import { readStoredEvent, type StoredEvent } from './stored-event.ts';
import { verifyContents } from './verify-contents.ts';

/**
 * Verifies chains, and names application and event of what is wrong: a changed byte, a row missing in
 * the middle, rows in each other's place, a content that is not what was committed to.
 *
 * What no chain can show by itself is a tail cut off, or all of it written anew: that takes a head
 * printed on a document, or a signed checkpoint.
 */
export function verifyChain(
  rows: readonly EventRow[],
  contents: readonly ContentRow[],
  sha256: Sha256,
): ChainReport {
  const chains = chainsOf(rows);
  const faults: ChainFault[] = [];
  const intact: StoredEvent[] = [];
  for (const [application, chain] of chains) {
    const found = verifyOne(application, chain, sha256);
    faults.push(...found.faults);
    intact.push(...found.intact);
  }
  const checked = verifyContents(intact, contents, sha256);
  return {
    applications: chains.size,
    events: rows.length,
    faults: [...faults, ...checked.faults],
    contents: checked.report,
  };
}

function chainsOf(rows: readonly EventRow[]): ReadonlyMap<string, readonly EventRow[]> {
  const chains = new Map<string, EventRow[]>();
  for (const row of rows) {
    const chain = chains.get(row.application);
    if (chain === undefined) chains.set(row.application, [row]);
    else chain.push(row);
  }
  return chains;
}

interface Read {
  readonly row: EventRow;
  readonly event: StoredEvent | undefined;
}

function verifyOne(
  application: string,
  chain: readonly EventRow[],
  sha256: Sha256,
): { readonly faults: readonly ChainFault[]; readonly intact: readonly StoredEvent[] } {
  const faults: ChainFault[] = [];
  const intact: StoredEvent[] = [];
  const fault = (code: ChainFaultCode, seq: number): void => {
    faults.push({ code, application, seq });
  };
  const ordered = [...chain].sort((a, b) => a.seq - b.seq);
  chain.forEach((row, place) => {
    if (ordered[place]?.seq !== row.seq) fault('outOfOrder', row.seq);
  });
  let before: Read | undefined;
  for (const row of ordered) {
    const expected = (before?.row.seq ?? 0) + 1;
    if (row.seq < expected) fault('duplicated', row.seq);
    if (row.seq > expected) fault('missing', expected);
    const event = readStoredEvent(row.body, sha256);
    const code = ownFault(row, event) ?? (row.seq === expected ? linkFault(event, before) : undefined);
    if (code !== undefined) fault(code, row.seq);
    // What was altered says nothing that can be believed of its contents.
    if (event !== undefined && isWhole(row, event)) intact.push(event);
    before = { row, event };
  }
  return { faults, intact };
}

/** What is wrong with an event taken alone. */
function ownFault(row: EventRow, event: StoredEvent | undefined): ChainFaultCode | undefined {
  if (event === undefined) return 'unreadable';
  if (event.computed !== event.hash || !event.canonical) return 'eventAltered';
  return isOfRow(row, event) ? undefined : 'rowMismatch';
}

function isOfRow(row: EventRow, event: StoredEvent): boolean {
  return event.seq === row.seq && event.application === row.application && event.agency === row.agency;
}

function isWhole(row: EventRow, event: StoredEvent): boolean {
  return ownFault(row, event) === undefined;
}

/** What is wrong between an event and the one before it; said of the later one. */
function linkFault(event: StoredEvent | undefined, before: Read | undefined): ChainFaultCode | undefined {
  if (event === undefined) return undefined;
  if (before === undefined) return event.prev === GENESIS ? undefined : 'unlinked';
  const earlier = before.event;
  // Which of two exchanged rows should come before this one cannot be told: they are named already.
  if (earlier === undefined || !isOfRow(before.row, earlier)) return undefined;
  // An altered event is named itself; the link may still hold to what it was.
  if (event.prev !== earlier.hash && event.prev !== earlier.computed) return 'unlinked';
  return isWhole(before.row, earlier) && event.recordedAt < earlier.recordedAt ? 'outOfTime' : undefined;
}
