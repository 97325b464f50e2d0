import {
  bytesOfHex,
  canonicalJson,
  concatBytes,
  utf8,
  type JsonValue,
  type Sha256,
} from '../kernel/index.ts';
import { type EventBody } from '../applications/index.ts';

/** `prev` of the first event of an application. */
export const GENESIS = '0'.repeat(64);

export const SALT_BYTES = 32;

/** An event as it is stored: the text is the record, the hash stands in it. */
export interface SealedEvent {
  readonly text: string;
  readonly hash: string;
}

/** SHA-256 over the RFC 8785 text of the event without its own hash; lower-case hex. */
export function hashEvent(body: EventBody, sha256: Sha256): string {
  return sha256(utf8(canonicalJson(asJson(body))));
}

/** The event with its hash, in the one text it has. Each member is written once; the hash goes in where its key sorts. */
export function sealEvent(body: EventBody, sha256: Sha256): SealedEvent {
  const entries = Object.entries(asJson(body)).sort(([a], [b]) => (a < b ? -1 : 1));
  const members = entries.map(([key, value]) => memberText(key, value));
  const hash = sha256(utf8(`{${members.join(',')}}`));
  members.splice(entries.filter(([key]) => key < 'hash').length, 0, memberText('hash', hash));
  return { text: `{${members.join(',')}}`, hash };
}

/** `"key":value`, as it stands between the braces. */
const memberText = (key: string, value: JsonValue): string => canonicalJson({ [key]: value }).slice(1, -1);

/**
 * What an event says of a content that is sealed elsewhere: without the salt, a citizen id could be
 * found from its hash by trying them all.
 */
export function commitment(salt: Uint8Array, content: JsonValue, sha256: Sha256): string {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt of ${salt.length} bytes`);
  return sha256(concatBytes(salt, utf8(canonicalJson(content))));
}

/** The commitment for a salt that travels as text, as in an export. */
export function commitmentOfHex(salt: string, content: JsonValue, sha256: Sha256): string {
  return commitment(bytesOfHex(salt), content, sha256);
}

function asJson(body: EventBody): { readonly [key: string]: JsonValue } {
  return body as unknown as { readonly [key: string]: JsonValue };
}
