import { join } from 'node:path';
import { importCases, openDatabase, PRISMA_FOLDER } from '@yizhan/data';
import { demoSeed, keys } from '../../libs/data/src/case.fixture.ts';
import { SpecClock } from '../../libs/data/src/spec-clock.fixture.ts';
import type { TestSeed } from '../../tools/test-database.ts';

/** The demo with its forty cases, as it lies there on its first morning; made once, copied for each spec. */
export const casesSeed: TestSeed = {
  name: 'cases',
  sources: ['prisma/seed', 'libs/data/src', 'libs/domain/src'],
  fill: async ({ app }) => {
    await demoSeed.fill({ app });
    const db = openDatabase(app);
    const city = { seedFolder: join(PRISMA_FOLDER, 'seed'), city: 'shanghai-demo' };
    await importCases({ db, keys, clock: new SpecClock(), ...city });
    await db.close();
  },
};
