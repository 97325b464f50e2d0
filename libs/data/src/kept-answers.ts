import { type Instant, addMs } from '@yizhan/domain/kernel';
import type { Database } from './db.ts';

/** A key is answered the same for this long; afterwards it is as good as new. */
export const ANSWERS_KEPT_MS = 30 * 86_400_000;

/** Forgets the answers that have been kept long enough (machine time, as they were stored). */
export async function forgetAnswers({ pool }: Pick<Database, 'pool'>, now: Instant): Promise<void> {
  await pool.query('DELETE FROM idempotency WHERE created_at < $1', [addMs(now, -ANSWERS_KEPT_MS)]);
}
