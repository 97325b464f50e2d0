import { createCipheriv, createDecipheriv, hash } from 'node:crypto';
import { type JsonValue, type Sha256, canonicalJson } from '@yizhan/domain/kernel';
import { SALT_BYTES } from '@yizhan/domain/ledger';
import type { KeyProvider } from './keys.ts';
import { randomOf } from './random.ts';

/** Node's SHA-256 for the domain's functions. */
export const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'hex');

/** Whose a sealed value is, which row holds it, and which sealing of it this is: bound to the ciphertext. */
export interface SealPlace {
  readonly owner: string;
  readonly row: string;
  readonly revision: number;
}

export interface Sealed {
  readonly keyId: string;
  readonly iv: Buffer;
  readonly ciphertext: Buffer;
}

export interface SealedContent extends Sealed {
  /** SHA-256(salt ‖ canonical JSON): what the event says of it. */
  readonly commitment: string;
}

export interface Opened {
  readonly salt: Buffer;
  readonly value: JsonValue;
}

/**
 * The one way into and out of a sealed value. AES-256-GCM under a key of its owner; a fresh salt inside makes the
 * commitment say nothing; another row's ciphertext in this place does not open.
 */
export interface Contents {
  seal(place: SealPlace, value: JsonValue): SealedContent;
  open(place: SealPlace, sealed: Sealed): Opened;
  /** The same in one column: key id, iv and ciphertext together. */
  sealCell(place: SealPlace, value: JsonValue): Buffer;
  openCell(place: SealPlace, cell: Uint8Array): JsonValue;
}

/** A sealed value that does not open: altered, in the wrong place, or under a key we do not have. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const CELL_VERSION = 1;

export function openContents(keys: KeyProvider): Contents {
  const encrypt = (place: SealPlace, plain: Buffer): Sealed => {
    const iv = randomOf(IV_BYTES);
    const cipher = createCipheriv(CIPHER, keys.contentKey(keys.current, place.owner), iv);
    cipher.setAAD(additionalData(place));
    const ciphertext = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return { keyId: keys.current, iv, ciphertext };
  };

  const seal = (place: SealPlace, value: JsonValue): SealedContent => {
    const plain = salted(value);
    // What is sealed is what is committed to, byte for byte: the domain's `commitment` of this salt and value.
    return { ...encrypt(place, plain), commitment: sha256(plain) };
  };

  const open = (place: SealPlace, { keyId, iv, ciphertext }: Sealed): Opened => {
    try {
      const decipher = createDecipheriv(CIPHER, keys.contentKey(keyId, place.owner), iv, {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(additionalData(place));
      decipher.setAuthTag(ciphertext.subarray(-TAG_BYTES));
      const plain = Buffer.concat([decipher.update(ciphertext.subarray(0, -TAG_BYTES)), decipher.final()]);
      return {
        salt: plain.subarray(0, SALT_BYTES),
        value: JSON.parse(plain.subarray(SALT_BYTES).toString('utf8')) as JsonValue,
      };
    } catch (error) {
      throw new SealError('a sealed value does not open', { cause: error });
    }
  };

  return {
    seal,
    open,
    sealCell: (place, value) => packed(encrypt(place, salted(value))),
    openCell: (place, cell) => open(place, unpacked(Buffer.from(cell))).value,
  };
}

/** salt ‖ canonical JSON. */
const salted = (value: JsonValue): Buffer =>
  Buffer.concat([randomOf(SALT_BYTES), Buffer.from(canonicalJson(value))]);

const additionalData = ({ owner, row, revision }: SealPlace): Buffer =>
  Buffer.from(`${owner}\n${row}\n${revision}`);

/** version · length of key id · key id · iv · ciphertext with tag. */
function packed({ keyId, iv, ciphertext }: Sealed): Buffer {
  const name = Buffer.from(keyId);
  return Buffer.concat([Buffer.from([CELL_VERSION, name.length]), name, iv, ciphertext]);
}

function unpacked(cell: Buffer): Sealed {
  const length = cell[1] ?? 0;
  const at = 2 + length;
  if (cell[0] !== CELL_VERSION || cell.length < at + IV_BYTES + TAG_BYTES)
    throw new SealError('not a sealed cell');
  return {
    keyId: cell.subarray(2, at).toString(),
    iv: cell.subarray(at, at + IV_BYTES),
    ciphertext: cell.subarray(at + IV_BYTES),
  };
}
