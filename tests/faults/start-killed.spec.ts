import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { signInAt } from '../support/client.ts';
import { filedBy } from '../support/errand.ts';
import { openStartPlace, shoot, type StartPlace } from './npm-start.ts';

let place: StartPlace;

beforeAll(async () => {
  place = await openStartPlace();
});

afterAll(async () => {
  await place.close();
});

/** Somebody's application, as its own page reads it. */
async function shown(number: string): Promise<unknown> {
  const citizen = await signInAt(place.origin, 'sunshili');
  const { status, body } = await citizen.send('GET', `/applications/${number}`);
  return { status, state: (body as { state?: string }).state };
}

test('npm start comes back by itself: after its own SIGKILL, after PostgreSQL’s, after a power cut', async () => {
  const first = place.start();
  await place.ready();
  const { number } = await filedBy(await signInAt(place.origin, 'sunshili'));
  const there = { status: 200, state: 'received' };
  expect(await shown(number)).toEqual(there);

  // The whole group dies at once; PostgreSQL stays behind, without anybody who would stop it.
  first.kill();
  await place.gone();
  const leftBehind = place.postmaster();
  expect(leftBehind).toBeGreaterThan(0);
  const second = place.start();
  await place.ready();
  expect(place.postmaster()).toBe(leftBehind);
  expect(await shown(number)).toEqual(there);

  // PostgreSQL dies under it: nobody does anything, and it serves again.
  shoot(leftBehind);
  await place.until(() => second.said().includes('starting it again'), 'the sentence');
  await place.until(() => second.said().includes('serving again'), 'serving again');
  await place.ready();
  expect(second.child.exitCode).toBeNull();
  expect(place.postmaster()).not.toBe(leftBehind);
  expect(await shown(number)).toEqual(there);

  // A power cut: all of it at once, and a lock left with a number that is a stranger's by now.
  const cut = place.postmaster();
  second.kill();
  shoot(cut);
  await place.gone();
  const lock = join(place.folder, 'pg', 'postmaster.pid');
  writeFileSync(lock, `${String(process.pid)}\n${join(place.folder, 'pg')}\n1\n5432\n`);
  const third = place.start();
  await place.ready();
  expect(await shown(number)).toEqual(there);

  // And it ends as it should when it is asked to: nothing runs on, nothing is left to be cleaned up.
  third.interrupt();
  await third.exited;
  await place.until(() => place.postmaster() === 0, 'the end of PostgreSQL');
  expect(await place.answers('/healthz')).toBe(false);

  // Begun anew, the demo is as on its first day.
  const anew = place.start({ args: ['--reset'] });
  await place.ready();
  expect(await shown(number)).toMatchObject({ status: 404 });
  anew.interrupt();
  await anew.exited;
  await place.until(() => place.postmaster() === 0, 'the end of PostgreSQL');
}, 600_000);
