import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/**
 * Where a connection to PostgreSQL breaks: at a statement of this name (or with this text), once the `first` was seen on
 * the same connection. `before` lets it not reach the database; `after` lets it be done and its answer not arrive.
 */
export interface BreakPoint {
  readonly first?: string;
  readonly at: string;
  readonly side: 'before' | 'after';
}

/**
 * Stands between a process and its PostgreSQL, and stops passing anything on at one exact place: what a power cut does by
 * chance. While nothing is armed it is a wire.
 */
export interface BreakingProxy {
  readonly url: string;
  /** Resolves when the place was reached; from then on nothing passes in either direction. */
  arm(point: BreakPoint): Promise<void>;
  /** Cuts every connection, as the end of the process does. */
  cut(): void;
  close(): Promise<void>;
}

interface Armed extends BreakPoint {
  readonly reached: () => void;
}

/** `ReadyForQuery`, not within a transaction or within one: the statement is over, with its commit if it had one. */
const READY = ['I', 'T'].map((status) => Buffer.from(['Z'.charCodeAt(0), 0, 0, 0, 5, status.charCodeAt(0)]));

const isReady = (chunk: Buffer): boolean => READY.some((message) => chunk.includes(message));

export async function openBreakingProxy(databaseUrl: string): Promise<BreakingProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let armed: Armed | undefined;
  let broken = false;
  const broke = (): void => {
    broken = true;
    armed?.reached();
  };

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    }
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
    let primed = false;
    let awaited = false;
    client.on('data', (chunk) => {
      if (broken) return;
      const text = chunk.toString('latin1');
      primed ||= armed?.first === undefined ? armed !== undefined : text.includes(armed.first);
      if (primed && armed !== undefined && text.includes(armed.at)) {
        if (armed.side === 'before') {
          broke();
          return;
        }
        awaited = true;
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (broken) return;
      if (awaited && isReady(chunk)) broke();
      else if (!awaited) client.write(chunk);
    });
  });

  await listening(server);
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    arm: (point) =>
      new Promise((reached) => {
        armed = { ...point, reached };
      }),
    cut,
    close: async () => {
      cut();
      await new Promise((done) => server.close(done));
    },
  };
}

const listening = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', done);
  });
