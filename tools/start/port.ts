import { createServer } from 'node:net';
import { pause } from '../cluster/processes.ts';
import { badPort, forbiddenPort, takenPort } from './start-error.ts';

/** A start that was killed leaves children that end by themselves in a moment; a stranger stays longer. */
const PATIENCE_MS = 3_000;

export function wantedPort(given: string | undefined): number {
  const port = Number(given ?? '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw badPort(given ?? '');
  return port;
}

/** Before anything is built or started: nobody should wait a minute to hear that the port is taken. */
export async function ensureFree(port: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const refusal = await tryPort(port);
    if (refusal === undefined) return;
    if (refusal === 'EACCES') throw forbiddenPort(port);
    if (Date.now() > until) throw takenPort(port);
    await pause(200);
  }
}

function tryPort(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? 'unknown');
    });
    server.listen(port, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}
