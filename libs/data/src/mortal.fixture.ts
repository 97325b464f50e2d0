import type pg from 'pg';
import type { Database, Queryable } from './db.ts';

/** Where a process dies: the n-th statement with this name or text does not arrive any more. */
export interface Death {
  readonly at: string;
  readonly nth: number;
}

/** A database as a process sees it that dies: from that place on nothing arrives, and a transaction is rolled back. */
export function mortal(db: Database, { at, nth }: Death): Database {
  let seen = 0;
  const guarded = ({ query }: Queryable, self: Queryable): Queryable['query'] =>
    ((...args: [string | { readonly name?: string; readonly text: string }]) => {
      const [asked] = args;
      const { name, text } = typeof asked === 'string' ? { name: '', text: asked } : asked;
      if (name === at || text.includes(at)) seen += 1;
      if (seen >= nth) return Promise.reject(new Error('the process died'));
      return (query as (...given: readonly unknown[]) => unknown).apply(self, args);
    }) as Queryable['query'];
  const dying = <Q extends Queryable>(queryable: Q): Q =>
    Object.assign(Object.create(queryable) as Q, { query: guarded(queryable, queryable) });
  return {
    ...db,
    pool: dying<pg.Pool>(db.pool),
    transaction: (work) => db.transaction((client) => work(dying<pg.PoolClient>(client))),
  };
}
