import {
  effectsIn,
  forgetAnswers,
  lapseDrafts,
  openAccounts,
  openCalendars,
  openContents,
  openOutbox,
  openRateLimits,
  openSessions,
  openStores,
  openWorker,
} from '@yizhan/data';
import { dayOf } from '@yizhan/domain/kernel';
import { startLoop } from './loop.ts';
import { openProcess } from './open-process.ts';
import { runProcess } from './run-process.ts';
import { readSettings } from './settings.ts';

const SWEEP_EVERY_MS = 600_000;

/** Kinds and codes alone: what an error says may quote a person. */
function tell(what: string, fault: string): void {
  process.stdout.write(`${JSON.stringify({ kind: 'worker', what, fault })}\n`);
}

/** What nobody waits for: it makes prompt what a request would have done as well, only later. */
await runProcess(async () => {
  const { clock, database: db, keys, close } = await openProcess(readSettings(process.env));
  const today = () => dayOf(clock.now());
  const contents = openContents(keys);
  const { writer } = openStores({
    db,
    clock,
    keys,
    contents,
    calendars: openCalendars(db),
    accounts: openAccounts(db, keys),
  });
  const sessions = openSessions(db, today);
  const rateLimits = openRateLimits(db, keys);

  const cases = openWorker({
    db,
    clock,
    writer,
    outbox: openOutbox(db),
    effects: effectsIn(db),
    onFault: tell,
  }).start();
  const sweep = startLoop(SWEEP_EVERY_MS, tell, async () => {
    await sessions.sweep(clock.real());
    await rateLimits.sweep(clock.real());
    await lapseDrafts(db, today());
    await forgetAnswers(db, clock.real());
  });
  return async () => {
    await Promise.all([cases.stop(), sweep.stop()]);
    await close();
  };
});
