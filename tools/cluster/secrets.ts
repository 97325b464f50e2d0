import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { damaged } from './cluster-error.ts';

/** The passwords of the three database roles; they never leave the data folder. */
export interface Secrets {
  readonly admin: string;
  readonly owner: string;
  readonly app: string;
}

/** Written beside a new database folder, before it is moved into place. */
export function createSecrets(file: string): Secrets {
  const secret = (): string => randomBytes(24).toString('hex');
  const secrets: Secrets = { admin: secret(), owner: secret(), app: secret() };
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

export function readSecrets(file: string, folder: string): Secrets {
  if (!existsSync(file)) throw damaged(folder, `${file} is missing`);
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
    if (value.admin !== undefined && value.owner !== undefined && value.app !== undefined) {
      return { admin: value.admin, owner: value.owner, app: value.app };
    }
  } catch {
    // falls through: unreadable is as good as missing
  }
  throw damaged(folder, `${file} cannot be read`);
}
