import type { ApplicationNumber, JsonValue, PartyId } from '@yizhan/domain/kernel';
import type { Database } from './db.ts';
import type { KeyProvider } from './keys.ts';
import { holderOf, matterOf } from './open-matters.ts';

/** Whether a matter is open already, asked before anything is submitted (no twins). */
export interface Matters {
  /** The number of the application that is open for the same subject, service and distinguishing answers. */
  openNumber(
    subject: PartyId,
    service: string,
    distinguishing: JsonValue,
  ): Promise<ApplicationNumber | undefined>;
}

export function openMatters({ pool }: Pick<Database, 'pool'>, keys: KeyProvider): Matters {
  return {
    openNumber: async (subject, service, distinguishing) => {
      const held = await holderOf(pool, matterOf(keys, subject, service, distinguishing));
      if (held?.open !== true) return undefined;
      const { rows } = await pool.query<{ number: ApplicationNumber }>({
        name: 'case-number',
        text: 'SELECT number FROM application WHERE home_agency_id = $1 AND id = $2',
        values: [held.agency, held.id],
      });
      return rows[0]?.number;
    },
  };
}
