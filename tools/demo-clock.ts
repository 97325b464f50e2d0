/**
 * `npm run demo:clock -- +3d` moves the running demo's day (`+2h`, `+30m`, or a time such as 2026-12-16T09:00+08:00).
 * Forward only: what time did cannot be undone, `npm start -- --reset` begins anew.
 */
import { instantFromRfc3339 } from '../libs/domain/src/kernel/instant.ts';
import { builtData } from './start/prepare-database.ts';
import { runningDemo } from './start/running.ts';
import { sentences, StartError } from './start/start-error.ts';

const UNITS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000 };

async function move(given: string | undefined): Promise<void> {
  const demo = runningDemo();
  if (demo === undefined) {
    throw new StartError({
      en: 'No demo is running here. Start it first: npm start',
      zh: '这里没有正在运行的演示。请先运行：npm start',
    });
  }
  const data = await builtData();
  const db = data.openDatabase(demo.appUrl, { max: 1 });
  const clock = await data.openDemoClock(db);
  try {
    const now = given === undefined ? clock.now() : await moved(clock, given);
    console.log(now);
  } finally {
    clock.stop();
    await db.close();
  }
}

type DemoClock = Awaited<ReturnType<Awaited<ReturnType<typeof builtData>>['openDemoClock']>>;

async function moved(clock: DemoClock, given: string): Promise<string> {
  const [, count, unit = ''] = /^\+(\d{1,4})([dhm])$/.exec(given) ?? [];
  const to = instantFromRfc3339(given);
  try {
    if (count !== undefined) return await clock.advance(Number(count) * (UNITS[unit] ?? 0));
    if (to !== undefined) return await clock.advanceTo(to);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'backwards') throw error;
    throw new StartError({
      en: 'The demo’s day moves forward only. To go back, begin anew: npm start -- --reset',
      zh: '演示的日期只能往后走。要回到从前，请重新开始：npm start -- --reset',
    });
  }
  throw new StartError({
    en: `${given} is not understood. Give +3d, +2h, +30m, or a time such as 2026-12-16T09:00+08:00`,
    zh: `看不懂 ${given}。请写 +3d、+2h、+30m，或时刻，例如 2026-12-16T09:00+08:00`,
  });
}

try {
  await move(process.argv[2]);
} catch (error) {
  const lines = sentences(error);
  if (lines === undefined) throw error;
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
