import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  createApp,
  logToStdout,
  type PagesOptions,
  platformData,
  type PlatformSettings,
} from '@yizhan/api-platform';
import { AppModule } from './app.module.ts';
import { openProcess } from './open-process.ts';
import { runProcess } from './run-process.ts';
import { readSettings, type Settings } from './settings.ts';

/** The portal's pages, and the applications of the browser, each with one page for all its addresses. */
function pagesIn(apps: string, design: boolean): PagesOptions {
  const portal = join(apps, 'portal', 'dist');
  const workbench = join(apps, 'workbench', 'dist', 'client');
  return {
    entry: join(portal, 'server', 'entry.server.js'),
    client: join(portal, 'client'),
    design,
    browserApps: [
      {
        id: 'my',
        path: '/my',
        audience: 'citizen',
        client: join(portal, 'client'),
        entry: 'src/my/entry.my.tsx',
      },
      ...(existsSync(workbench)
        ? [
            {
              id: 'desk',
              path: '/staff',
              audience: 'staff' as const,
              client: workbench,
              entry: 'src/entry.desk.tsx',
            },
          ]
        : []),
    ],
  };
}

const platformSettings = ({ origin, trustedProxies, drainMs }: Settings): PlatformSettings => ({
  secure: origin?.startsWith('https:') ?? false,
  ...(origin === undefined ? {} : { origin }),
  trustedProxies,
  drainMs,
});

/** Serves everything on one port: the portal's pages, the API, its contract, health. */
await runProcess(async () => {
  const settings = readSettings(process.env);
  const { database, keys, clock, close } = await openProcess(settings);
  const app = await createApp(AppModule, {
    settings: platformSettings(settings),
    clock,
    data: platformData(database, keys, clock),
    log: logToStdout,
    ...(settings.pages === undefined ? {} : { pages: pagesIn(settings.pages, settings.design) }),
  });
  await app.listen(settings.port, settings.host);
  return async () => {
    await app.close();
    await close();
  };
});
