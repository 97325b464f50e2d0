import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Baseline {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts a bare server that answers what the product just answered at this address. */
export const sameBytes = async (url: string): Promise<Baseline> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${String(answer.status)}`);
  const body = Buffer.from(await answer.arrayBuffer());
  const skipped = new Set([
    'connection',
    'keep-alive',
    'date',
    'transfer-encoding',
    'content-encoding',
    'content-length',
  ]);
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !skipped.has(name)));

  const child = spawn(process.execPath, [join(import.meta.dirname, 'same-bytes.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(
    JSON.stringify({
      headers: { ...headers, 'content-length': String(body.length) },
      body: body.toString('base64'),
    }),
  );
  const origin = await new Promise<string>((done, fail) => {
    createInterface({ input: child.stdout }).once('line', done);
    child.once('exit', (code) => {
      fail(new Error(`the baseline ended with ${String(code)}`));
    });
  });
  return {
    origin,
    stop: () =>
      new Promise((done) => {
        child.removeAllListeners('exit');
        child.once('exit', () => {
          done();
        });
        child.kill('SIGTERM');
      }),
  };
};
