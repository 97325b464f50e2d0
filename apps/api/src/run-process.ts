import { SettingError } from './settings.ts';

/** Runs a process from its first line to its last: what cannot be started says why in one sentence. */
export async function runProcess(begin: () => Promise<() => Promise<void>>): Promise<void> {
  try {
    whenAskedToStop(await begin());
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  process.send?.('ready');
}

/** Ends cleanly on Ctrl-C, on a balancer's word, and when the process that started us is gone. */
function whenAskedToStop(stop: () => Promise<void>): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`could not stop cleanly: ${error instanceof Error ? error.name : 'unknown'}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', once);
  process.on('SIGTERM', once);
  if (process.connected) process.on('disconnect', once);
}
