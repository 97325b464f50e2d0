import { type Instant, type PartyId, dayOf } from '@yizhan/domain/kernel';
import type { Queryable } from './db.ts';

const MAY_VIEW = `
  SELECT 1 FROM account a JOIN representation r ON r.account_id = a.id
  WHERE a.party_id = $1 AND a.state = 'active' AND r.party_id = $2 AND 'view' = ANY (r.powers)
    AND (cardinality(r.services) = 0 OR $3 = ANY (r.services))
    AND r.from_day <= $4 AND (r.until_day IS NULL OR r.until_day >= $4) AND (r.revoked_at IS NULL OR r.revoked_at > $5)
  LIMIT 1`;

/** Whether one person might see another's matters of a service when something happened in it. */
export async function mayView(
  db: Queryable,
  party: PartyId,
  of: PartyId,
  service: string,
  at: Instant,
): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'mandate-may-view',
    text: MAY_VIEW,
    values: [party, of, service, dayOf(at), at],
  });
  return rowCount === 1;
}
