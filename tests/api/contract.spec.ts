import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { contractFiles } from '../../apps/api/src/openapi.ts';

// A machine that builds and tests at once is slow; what is tested here is not how fast it is.
jest.setTimeout(60_000);

const CLIENT = join(import.meta.dirname, '..', '..', 'libs', 'web', 'ui', 'src', 'client');

test('the committed contract and client types are what the API says (npm run generate)', async () => {
  const files = await contractFiles();
  for (const [name, content] of Object.entries(files)) {
    expect({ name, same: (await readFile(join(CLIENT, name), 'utf8')) === content }).toEqual({
      name,
      same: true,
    });
  }
});

test('every reference leads somewhere', async () => {
  const { 'openapi.json': json } = await contractFiles();
  const schemas = Object.keys((JSON.parse(json) as { components: { schemas: object } }).components.schemas);
  const references = [...json.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => reference ?? '');
  expect(references.length).toBeGreaterThan(0);
  // A lazy type handed through a helper gives an empty reference, silently.
  expect(references.filter((reference) => reference.endsWith('/'))).toEqual([]);
  expect(references.filter((reference) => !schemas.includes(reference.split('/').at(-1) ?? ''))).toEqual([]);
});
