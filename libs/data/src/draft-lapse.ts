import {
  type Instant,
  type PartyId,
  type PlainDate,
  addDays,
  dayOf,
  startOfDay,
} from '@yizhan/domain/kernel';
import type { Database } from './db.ts';

/** A draft lapses this many days after the last time anything was done with it. */
export const DRAFT_LAPSE_DAYS = 90;

/** The last day on which it is still there. */
export const draftLapsesOn = (changedAt: Instant): PlainDate => addDays(dayOf(changedAt), DRAFT_LAPSE_DAYS);

/**
 * Drops what has lapsed by a day: answers and all, so that nothing of a person is kept that they gave up. Whoever looks
 * first does it; late, twice or never shows the same.
 */
export async function lapseDrafts(
  { pool }: Pick<Database, 'pool'>,
  today: PlainDate,
  subjects?: readonly PartyId[],
): Promise<void> {
  await pool.query({
    name: 'draft-lapse',
    text: `UPDATE draft SET state = 'lapsed', sealed = NULL
           WHERE state = 'open' AND changed_at < $1 AND ($2::uuid[] IS NULL OR subject_party_id = ANY ($2))`,
    values: [startOfDay(addDays(today, -DRAFT_LAPSE_DAYS)), subjects ?? null],
  });
}
