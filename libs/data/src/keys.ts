import { type KeyObject, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where keys come from. The demo keeps them in its data folder; a city gives its own, or a module that holds them. */
export interface KeyProvider {
  /** The master key that new contents are sealed under. */
  readonly current: string;
  /** 32 bytes for one owner (an application or a party), derived from a named master key. */
  contentKey(keyId: string, owner: string): KeyObject;
  /** A keyed hash for one purpose: look-ups, request digests, distinguishing keys. Never a plain hash of a number. */
  mac(purpose: MacPurpose, ...parts: readonly (string | Uint8Array)[]): Buffer;
}

export type MacPurpose =
  | 'citizenId'
  | 'creditCode'
  | 'phone'
  | 'loginName'
  | 'phoneTail'
  | 'request'
  | 'distinguishing'
  | 'rateLimit';

interface KeyMaterial {
  readonly current: string;
  /** By id: 32 bytes in hex. Old ones stay until nothing is sealed under them. */
  readonly masters: Readonly<Record<string, string>>;
  /** Of its own, so that rotating a master breaks no look-up. */
  readonly index: string;
}

export class KeyError extends Error {
  override readonly name = 'KeyError';
}

const KEY_BYTES = 32;
const CACHED_KEYS = 20_000;

/** Keys in memory: from a file of the demo, or from the environment. */
export function localKeys(material: unknown): KeyProvider {
  const { current, masters, index } = checked(material);
  const masterKeys = new Map(Object.entries(masters).map(([id, hex]) => [id, Buffer.from(hex, 'hex')]));
  const indexKey = Buffer.from(index, 'hex');
  const derived = new Map<string, KeyObject>();
  const macKeys = new Map<MacPurpose, KeyObject>();
  return {
    current,
    contentKey: (keyId, owner) => {
      const name = `${keyId} ${owner}`;
      const known = derived.get(name);
      if (known !== undefined) return known;
      const master = masterKeys.get(keyId);
      if (master === undefined) throw new KeyError(`no master key ${keyId}`);
      const key = derivedKey(master, owner, 'yizhan content 1');
      if (derived.size >= CACHED_KEYS) derived.clear();
      derived.set(name, key);
      return key;
    },
    mac: (purpose, ...parts) => {
      const key = macKeys.get(purpose) ?? derivedKey(indexKey, '', `yizhan mac 1 ${purpose}`);
      macKeys.set(purpose, key);
      const hmac = createHmac('sha256', key);
      for (const part of parts) {
        const bytes = typeof part === 'string' ? Buffer.from(part) : part;
        const length = Buffer.alloc(4);
        length.writeUInt32BE(bytes.length);
        hmac.update(length).update(bytes);
      }
      return hmac.digest();
    },
  };
}

/** A key object is prepared once; a plain buffer would be on every use. */
const derivedKey = (secret: Buffer, salt: string, info: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, salt, info, KEY_BYTES)));

/** The demo's keys: made once, in its data folder, readable by nobody else. */
export function demoKeys(dataRoot: string): KeyProvider {
  const file = join(dataRoot, 'keys.json');
  if (!existsSync(file)) {
    const secret = (): string => randomBytes(KEY_BYTES).toString('hex');
    const material: KeyMaterial = { current: 'demo-1', masters: { 'demo-1': secret() }, index: secret() };
    writeFileSync(`${file}.new`, `${JSON.stringify(material, undefined, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return localKeys(JSON.parse(readFileSync(file, 'utf8')));
}

/** Production: `YIZHAN_KEYS` holds the JSON, or the path of a file that does. A demo's keys are refused. */
export function environmentKeys(value: string | undefined): KeyProvider {
  if (value === undefined || value === '') throw new KeyError('YIZHAN_KEYS is not set');
  const text = value.trimStart().startsWith('{') ? value : readFileSync(value, 'utf8');
  const material = checked(JSON.parse(text));
  if (Object.keys(material.masters).some((id) => id.startsWith('demo'))) {
    throw new KeyError('YIZHAN_KEYS holds the keys of a demo');
  }
  return localKeys(material);
}

function checked(material: unknown): KeyMaterial {
  const { current, masters, index } = (material ?? {}) as Partial<KeyMaterial>;
  const isKey = (hex: unknown): boolean => typeof hex === 'string' && /^[0-9a-f]{64}$/.test(hex);
  if (
    typeof masters !== 'object' ||
    !Object.values(masters).every(isKey) ||
    index === undefined ||
    !isKey(index)
  ) {
    throw new KeyError('the keys must be { current, masters: { id: 64 hex digits }, index: 64 hex digits }');
  }
  if (current === undefined || masters[current] === undefined)
    throw new KeyError('the current key is not among the masters');
  if (!Object.keys(masters).every((id) => /^[A-Za-z0-9._-]{1,64}$/.test(id)))
    throw new KeyError('a key id is no name');
  return { current, masters, index };
}
