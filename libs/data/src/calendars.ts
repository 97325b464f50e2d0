import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonValue, canonicalJson } from '@yizhan/domain/kernel';
import { type CalendarEdition, parseCalendarEdition } from '@yizhan/domain/calendar';
import { parse } from 'yaml';
import type { Database, Queryable } from './db.ts';

/** How long a process may go on with the editions it knows; an edition acts from its publication, not from our read. */
const FRESH_MS = 5_000;

export interface Calendars {
  /**
   * Every edition of every year. The same array until one is added, so that what was counted on it can be kept. Whoever
   * has just seen how many there are says so: what this process knows may be of a moment before the last was published.
   */
  editions(published?: number): Promise<readonly CalendarEdition[]>;
  /** Publishes an edition: open cases are counted anew by the worker from its publication on. */
  publish(edition: CalendarEdition): Promise<void>;
}

export function openCalendars(db: Database): Calendars {
  let known:
    | { readonly at: number; readonly names: string; readonly editions: readonly CalendarEdition[] }
    | undefined;
  const editions: Calendars['editions'] = async (published = 0) => {
    const at = Date.now();
    if (known !== undefined && at - known.at < FRESH_MS && known.editions.length >= published)
      return known.editions;
    const read = await readEditions(db.pool);
    const names = read.map(({ year, edition }) => `${year}@${edition}`).join();
    known = { at, names, editions: known?.names === names ? known.editions : read };
    return known.editions;
  };
  return {
    editions,
    publish: async (edition) => {
      await publishEdition(db, edition);
      known = undefined;
    },
  };
}

async function readEditions(db: Queryable): Promise<readonly CalendarEdition[]> {
  const { rows } = await db.query<{ body: string }>(
    'SELECT body FROM calendar_edition ORDER BY year, edition',
  );
  return rows.map(({ body }) => parsed(JSON.parse(body), 'calendar_edition'));
}

/** Adds the editions of a folder that the database lacks; returns how many were added. */
export async function importCalendars(db: Database, folder: string): Promise<number> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const have = new Set((await readEditions(db.pool)).map(({ year, edition }) => `${year}@${edition}`));
  let added = 0;
  for (const name of files) {
    const document: unknown = parse(readFileSync(join(folder, name), 'utf8'));
    for (const value of Array.isArray(document) ? (document as readonly unknown[]) : [document]) {
      const edition = parsed(value, name);
      if (have.has(`${edition.year}@${edition.edition}`)) continue;
      await publishEdition(db, edition);
      added += 1;
    }
  }
  return added;
}

/** However an edition comes, every open case is looked at again from its publication on. */
async function publishEdition(db: Database, edition: CalendarEdition): Promise<void> {
  await db.transaction(async (client) => {
    await client.query(
      'INSERT INTO calendar_edition (year, edition, published_at, basis, body) VALUES ($1, $2, $3, $4, $5)',
      [
        edition.year,
        edition.edition,
        edition.publishedAt,
        edition.basis,
        canonicalJson(edition as unknown as JsonValue),
      ],
    );
    await client.query(
      `UPDATE application SET next_due_at = LEAST(next_due_at, $1::timestamptz) WHERE status <> 'closed'`,
      [edition.publishedAt],
    );
  });
}

function parsed(value: unknown, where: string): CalendarEdition {
  const result = parseCalendarEdition(value);
  if (result.ok) return result.value;
  const first = result.error[0];
  throw new Error(`${where}: ${first?.path ?? ''} ${first?.code ?? ''}`);
}
