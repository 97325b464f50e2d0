/** A closed-loop client: so many connections, each asking again as soon as it has its answer, for so long. */
import { Agent, request as httpRequest, type RequestOptions } from 'node:http';

export interface Sample {
  readonly answered: number;
  readonly seconds: number;
  /** Of every answer, in milliseconds. */
  readonly latencies: readonly number[];
  /** Answers that were not what was asked for. */
  readonly failures: number;
}

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Load {
  readonly origin: string;
  readonly connections: number;
  readonly seconds: number;
  /** The n-th request of this round; a client that gets none is done. */
  readonly ask: (n: number) => Asked | undefined;
  /** Whether a status is the answer wanted. */
  readonly good?: (status: number) => boolean;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** One request, with what it is answered. */
export const askOnce = (
  origin: string,
  agent: Agent,
  { method = 'GET', path, headers = {}, body }: Asked,
): Promise<Answered> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    const options: RequestOptions = { agent, hostname, port, method, path, headers: { ...headers } };
    const sent = httpRequest(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('end', () => {
        done({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') });
      });
      answer.once('error', fail);
    });
    sent.once('error', fail);
    sent.end(body);
  });

/** Drives one server with as many connections at once; stops after its time, with every request answered. */
export const drive = async ({
  origin,
  connections,
  seconds,
  ask,
  good = (status) => status < 400,
}: Load): Promise<Sample> => {
  const { hostname, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  let failures = 0;
  let n = 0;
  const from = performance.now();
  const until = from + seconds * 1000;

  const once = ({ method = 'GET', path, headers = {}, body }: Asked): Promise<number> =>
    new Promise((done, fail) => {
      const options: RequestOptions = { agent, hostname, port, method, path, headers: { ...headers } };
      const sent = httpRequest(options, (answer) => {
        answer.resume();
        answer.once('end', () => {
          done(answer.statusCode ?? 0);
        });
        answer.once('error', fail);
      });
      sent.once('error', fail);
      sent.end(body);
    });

  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const asked = ask(n);
      if (asked === undefined) return;
      n += 1;
      const start = performance.now();
      const status = await once(asked);
      latencies.push(performance.now() - start);
      if (!good(status)) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const took = (performance.now() - from) / 1000;
  agent.destroy();
  return { answered: latencies.length, seconds: took, latencies, failures };
};

/** The value below which this share of the samples lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
