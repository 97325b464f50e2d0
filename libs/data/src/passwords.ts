import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters of OWASP's first recommendation: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize('NFC'), PARAMETERS);

/** Nobody's: verified where there is no such account, so that both answers take the same time. */
let nobody: Promise<string> | undefined;

export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const right = await verify(stored ?? (await nobody), password.normalize('NFC')).catch(() => false);
  return right && stored !== undefined;
}
