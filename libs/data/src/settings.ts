import type { Instant, JsonValue } from '@yizhan/domain/kernel';
import type { Database } from './db.ts';

/** Facts and switches of the installation, by name. */
export interface Settings {
  get(key: string): Promise<JsonValue | undefined>;
  all(prefix: string): Promise<ReadonlyMap<string, JsonValue>>;
  set(key: string, value: JsonValue, now: Instant): Promise<void>;
}

export function openSettings({ pool }: Pick<Database, 'pool'>): Settings {
  return {
    get: async (key) => {
      const { rows } = await pool.query<{ value: JsonValue }>({
        name: 'setting-get',
        text: 'SELECT value FROM setting WHERE key = $1',
        values: [key],
      });
      return rows[0]?.value;
    },
    all: async (prefix) => {
      const { rows } = await pool.query<{ key: string; value: JsonValue }>({
        name: 'setting-all',
        text: 'SELECT key, value FROM setting WHERE starts_with(key, $1) ORDER BY key',
        values: [prefix],
      });
      return new Map(rows.map(({ key, value }) => [key, value]));
    },
    set: async (key, value, now) => {
      await pool.query(
        `INSERT INTO setting (key, value, changed_at) VALUES ($1, $2::jsonb, $3)
         ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value, changed_at = EXCLUDED.changed_at`,
        [key, JSON.stringify(value), now],
      );
    },
  };
}
