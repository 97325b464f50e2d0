import { type Sha256 } from '../kernel/index.ts';
import { type ChainFault, type ContentReport, type ContentRow, type ErasedContent } from './chain-report.ts';
import { commitmentOfHex } from './hash.ts';
import { type StoredEvent } from './stored-event.ts';

/** Compares the contents with what the events committed to; a content that is not shown is never called right. */
export function verifyContents(
  events: readonly StoredEvent[],
  contents: readonly ContentRow[],
  sha256: Sha256,
): { readonly faults: readonly ChainFault[]; readonly report: ContentReport } {
  const rows = new Map(contents.map((content) => [content.id, content]));
  const erasures = erasuresIn(events);
  const faults: ChainFault[] = [];
  const erased: ErasedContent[] = [];
  let verified = 0;
  let notShown = 0;
  for (const { application, seq, commitments } of events) {
    for (const { content, hash } of commitments) {
      const row = rows.get(content);
      const erasedBy = erasures.get(`${application} ${content}`);
      if (row === undefined) {
        if (erasedBy === undefined) faults.push({ code: 'contentMissing', application, seq, content });
        else erased.push({ application, seq, content, erasedBy });
      } else if ('sealed' in row) notShown += 1;
      else if (opens(row, hash, sha256)) verified += 1;
      else faults.push({ code: 'contentAltered', application, seq, content });
    }
  }
  return { faults, report: { verified, notShown, erased } };
}

/** A changed salt or value may no longer be hex or have a canonical text: then it is altered too. */
function opens(row: Exclude<ContentRow, { sealed: true }>, hash: string, sha256: Sha256): boolean {
  try {
    return commitmentOfHex(row.salt, row.value, sha256) === hash;
  } catch {
    return false;
  }
}

/** Content ids by the application whose chain erased them: no chain erases another's. */
function erasuresIn(events: readonly StoredEvent[]): ReadonlyMap<string, number> {
  const erasures = new Map<string, number>();
  for (const { application, seq, type, data } of events) {
    const named = type === 'contentErased' ? data['contents'] : undefined;
    if (!Array.isArray(named)) continue;
    for (const content of named) erasures.set(`${application} ${String(content)}`, seq);
  }
  return erasures;
}
