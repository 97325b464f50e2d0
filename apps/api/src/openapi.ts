import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contractOf, createApp, demoSettings, platformData } from '@yizhan/api-platform';
import { type LegalClock, localKeys, openDatabase } from '@yizhan/data';
import { instant } from '@yizhan/domain/kernel';
import openapiTS, { astToString } from 'openapi-typescript';
import { AppModule } from './app.module.ts';

const CLIENT = join(import.meta.dirname, '..', '..', '..', 'libs', 'web', 'ui', 'src', 'client');

/** A contract knows no time, no database and no keys: these stand in and are never asked. */
const never = instant('2026-01-01T00:00:00.000Z');
const clock: LegalClock = {
  demo: true,
  now: () => never,
  real: () => never,
  offsetMs: () => 0,
  stop: () => undefined,
};
const keys = localKeys({ current: 'none', masters: { none: '00'.repeat(32) }, index: '00'.repeat(32) });

/** The contract and the client's types, as they are committed: files by name. */
export async function contractFiles(): Promise<Readonly<Record<'openapi.json' | 'openapi.gen.ts', string>>> {
  const database = openDatabase('postgresql://contract.invalid/none');
  const app = await createApp(AppModule, {
    settings: demoSettings,
    clock,
    data: platformData(database, keys, clock),
    log: () => undefined,
  });
  const json = `${JSON.stringify(contractOf(app), undefined, 2)}\n`;
  await app.close();
  await database.close();
  const types = astToString(await openapiTS(json, { alphabetize: true, immutable: true }));
  return {
    'openapi.json': json,
    'openapi.gen.ts': `// Written by npm run generate from the API's own contract.\n${types}`,
  };
}

if (import.meta.main) {
  for (const [name, content] of Object.entries(await contractFiles()))
    await writeFile(join(CLIENT, name), content);
}
