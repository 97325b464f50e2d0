import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Queryable } from './db.ts';

/** A statement of its own file, with names for its parameters: `:seq` in the text, `seq` in the values. */
export interface Statement<V extends Readonly<Record<string, unknown>>> {
  readonly name: string;
  run<R extends pg.QueryResultRow>(client: Queryable, values: V): Promise<pg.QueryResult<R>>;
}

/** Beside the sources, from which both the sources and the built files read it. */
const FOLDER = join(import.meta.dirname, '..', 'src');

/** A name follows a single colon; `::` is a cast. Comments are taken out: they would travel with every call. */
const PARAMETER = /(?<![:\w]):([a-z]\w*)/gi;

export function statementOf<V extends Readonly<Record<string, unknown>>>(file: string): Statement<V> {
  const names: string[] = [];
  const text = readFileSync(join(FOLDER, file), 'utf8')
    .replace(/--.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PARAMETER, (_, name: string) => {
      if (!names.includes(name)) names.push(name);
      return `$${names.indexOf(name) + 1}`;
    });
  const name = file.replace(/\.sql$/, '');
  return {
    name,
    run: (client, values) =>
      client.query({
        name,
        text,
        values: names.map((parameter) => {
          if (!Object.hasOwn(values, parameter)) throw new Error(`${file}: no value for :${parameter}`);
          return values[parameter];
        }),
      }),
  };
}
