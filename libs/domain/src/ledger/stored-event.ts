import { canonicalJson, type JsonObject, type JsonValue, type Sha256 } from '../kernel/index.ts';
import { utf8 } from '../kernel/index.ts';

/** What a verifier reads of an event: nothing of its meaning. */
export interface StoredEvent {
  readonly agency: string;
  readonly application: string;
  readonly seq: number;
  readonly type: string;
  readonly recordedAt: string;
  readonly prev: string;
  readonly hash: string;
  readonly data: JsonObject;
  readonly commitments: readonly { readonly content: string; readonly hash: string }[];
  /** The hash that the text has, whatever it states. */
  readonly computed: string;
  /** The text is the one canonical text of what it says. */
  readonly canonical: boolean;
}

/** Reads the text of an event; nothing if it is not one. */
export function readStoredEvent(text: string, sha256: Sha256): StoredEvent | undefined {
  try {
    const whole = JSON.parse(text) as unknown;
    if (!isStored(whole)) return undefined;
    const { hash, ...body } = whole;
    return {
      ...whole,
      computed: sha256(utf8(canonicalJson(body as JsonObject))),
      canonical: canonicalJson(whole as unknown as JsonValue) === text,
    };
  } catch {
    // JSON that does not parse, or that has no canonical text.
    return undefined;
  }
}

type Stated = Omit<StoredEvent, 'computed' | 'canonical'>;

const TEXTS = ['agency', 'application', 'type', 'recordedAt', 'prev', 'hash'] as const;

function isStored(value: unknown): value is Stated {
  if (!isObject(value)) return false;
  const { seq, data, commitments } = value;
  return (
    TEXTS.every((key) => typeof value[key] === 'string') &&
    typeof seq === 'number' &&
    isObject(data) &&
    Array.isArray(commitments) &&
    commitments.every(
      (item: unknown) =>
        isObject(item) && typeof item['content'] === 'string' && typeof item['hash'] === 'string',
    )
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
