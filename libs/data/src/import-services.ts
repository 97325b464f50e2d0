import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseService } from '@yizhan/domain/catalogue';
import type { Instant } from '@yizhan/domain/kernel';
import { parse } from 'yaml';
import type { Catalogue, Publication } from './catalogue.ts';

export interface ServiceImport {
  readonly code: string;
  readonly publication: Publication | 'kept';
}

/**
 * Publishes the services of a folder. A start adds what is missing and never overwrites; `catalogue:import` asks for
 * `changed` too: another law becomes another version, other words another revision.
 */
export async function importServices(
  catalogue: Catalogue,
  folder: string,
  now: Instant,
  which: 'missing' | 'changed' = 'missing',
): Promise<readonly ServiceImport[]> {
  const done: ServiceImport[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const parsed = parseService(parse(readFileSync(join(folder, name), 'utf8')));
    if (!parsed.ok) {
      const lines = parsed.error.slice(0, 5).map(({ path, code }) => `${path} ${code}`);
      throw new Error(`${name}: ${lines.join('; ')}`);
    }
    const { code } = parsed.value;
    const kept = which === 'missing' && (await catalogue.version(code, 1)) !== undefined;
    done.push({ code, publication: kept ? 'kept' : await catalogue.publish(parsed.value, now) });
  }
  return done;
}
