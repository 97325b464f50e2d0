import { type Clock, type JsonValue, canonicalJson, dayOf, yearOf } from '@yizhan/domain/kernel';
import {
  type Actor,
  type CommandName,
  type Context,
  type EventDraft,
  type Refusal,
  type State,
  decide,
  due,
} from '@yizhan/domain/applications';
import { type NewAnswer, append, numberedIn, takeNumbers } from './append.ts';
import type { CaseContexts } from './case-context.ts';
import {
  type Answer,
  type CaseKey,
  type CaseRow,
  type StoredAnswer,
  loadCase,
  storedAnswer,
} from './case-row.ts';
import { type Numbers, chainEndOf, lawfulNow, link } from './chain.ts';
import type { Contents } from './contents.ts';
import { type Database, type Queryable, UNIQUE_VIOLATION, sqlState } from './db.ts';
import type { KeyProvider } from './keys.ts';

export interface CommandRequest {
  readonly case: CaseKey;
  /** `Idempotency-Key`. */
  readonly key: string;
  /** `If-Match`: the last event the page had seen. */
  readonly expectedSeq: number;
  readonly actor: Actor;
  readonly command: CommandName;
  readonly body: JsonValue;
}

export type CommandOutcome =
  | { readonly kind: 'done'; readonly answer: Answer; readonly replayed: boolean }
  /** With the application as the command met it: what is open instead is drawn from this. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly met: State; readonly context: Context }
  /** The key was used for something else. */
  | { readonly kind: 'keyReused' }
  | { readonly kind: 'noSuchCase' }
  /** Others were faster three times in a row. */
  | { readonly kind: 'busy' };

export interface Writer {
  command(request: CommandRequest): Promise<CommandOutcome>;
  /** Writes what time owes one application; the number of events written. */
  catchUp(key: CaseKey): Promise<number>;
}

export interface WriterPorts {
  readonly db: Database;
  readonly contents: Contents;
  readonly keys: KeyProvider;
  readonly clock: Clock;
  readonly contexts: CaseContexts;
}

const TRIES = 3;

/** The one way into the record for every command (record.md): load, decide, append in one statement, or decide again. */
export function openWriter(ports: WriterPorts): Writer {
  return {
    command: async (request) => {
      const digest = requestDigest(ports.keys, request);
      for (let tried = 0; tried < TRIES; tried++) {
        const outcome = await tryCommand(ports, request, digest);
        if (outcome !== 'moved') return outcome;
      }
      return { kind: 'busy' };
    },
    catchUp: async (key) => {
      for (let tried = 0; tried < TRIES; tried++) {
        const written = await tryCatchUp(ports, key);
        if (written !== 'moved') return written;
      }
      // Whoever moves it that often applies what is due before each move.
      return 0;
    },
  };
}

async function tryCommand(
  ports: WriterPorts,
  request: CommandRequest,
  digest: Buffer,
): Promise<CommandOutcome | 'moved'> {
  const { case: key, actor, command, body, expectedSeq } = request;
  const loaded = await loadCase(ports.db.pool, key, request.key);
  if (loaded === undefined) return { kind: 'noSuchCase' };
  if (loaded.stored !== undefined) return replay(loaded.stored, digest);
  const { row } = loaded;
  const context = await ports.contexts.forCase(row, command);
  const now = lawfulNow(ports.clock, row);
  const decided = decide({ command, body, actor, expectedSeq }, row.state, context, now);
  const { outcome, met } = decided;
  if (!outcome.ok) {
    // What time owes the record is written whether or not the command may be done.
    if (decided.due.length > 0 && !(await write(ports, row, decided.due, context))) return 'moved';
    return { kind: 'refused', refusal: outcome.error, met, context };
  }
  return answered(ports, request, digest, row, [...decided.due, ...outcome.value], context);
}

async function answered(
  ports: WriterPorts,
  request: CommandRequest,
  digest: Buffer,
  row: CaseRow,
  drafts: readonly EventDraft[],
  context: Context,
): Promise<CommandOutcome | 'moved'> {
  try {
    const answer = await write(ports, row, drafts, context, { key: request.key, request: digest });
    return answer === undefined ? 'moved' : { kind: 'done', answer, replayed: false };
  } catch (error) {
    if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
    // The same key came twice at one moment; which constraint said so is not asked.
    const stored = await storedAnswer(ports.db.pool, row.agency, request.key);
    if (stored === undefined) throw error;
    return replay(stored, digest);
  }
}

async function tryCatchUp(ports: WriterPorts, key: CaseKey): Promise<number | 'moved'> {
  const loaded = await loadCase(ports.db.pool, key);
  if (loaded === undefined) return 0;
  const { row } = loaded;
  const context = await ports.contexts.forCase(row);
  const drafts = due(row.state, context, lawfulNow(ports.clock, row));
  if (drafts.length === 0) return (await ports.contexts.lookLater(row, context)) ? 0 : 'moved';
  return (await write(ports, row, drafts, context)) === undefined ? 'moved' : drafts.length;
}

/** The answer when it was written; nothing when the row had moved. */
async function write(
  ports: WriterPorts,
  row: CaseRow,
  drafts: readonly EventDraft[],
  context: Context,
  asked?: Omit<NewAnswer, 'answer'>,
): Promise<Answer | undefined> {
  const from = chainEndOf(row);
  const about = { number: row.number, context, realNow: ports.clock.real() };
  const run = async (client: Queryable, numbers: Numbers): Promise<Answer | undefined> => {
    const next = link(ports.contents, from, drafts, numbers);
    const { seq, state } = next.to;
    const answer: Answer = { number: row.number, seq, outcome: state.outcome ?? state.status };
    const done = await append(client, next, about, asked && { ...asked, answer });
    return done ? answer : undefined;
  };
  if (!numberedIn(drafts)) return run(ports.db.pool, new Map());
  const year = yearOf(dayOf(drafts.at(-1)?.recordedAt ?? row.recordedAt));
  try {
    return await ports.db.transaction(async (client) => {
      const answer = await run(client, await takeNumbers(client, row.agency, drafts, year));
      if (answer === undefined) throw new Moved();
      return answer;
    });
  } catch (error) {
    if (error instanceof Moved) return undefined;
    throw error;
  }
}

/** Rolls the transaction back, so that the numbers return to their counters. */
class Moved extends Error {}

export function replay(stored: StoredAnswer, digest: Buffer): CommandOutcome {
  return stored.request.equals(digest)
    ? { kind: 'done', answer: stored.answer, replayed: true }
    : { kind: 'keyReused' };
}

/** Who asked what of which case with which body. */
function requestDigest(keys: KeyProvider, { case: key, actor, command, body }: CommandRequest): Buffer {
  const who = actor.kind === 'system' ? actor.process : actor.party;
  return keys.mac('request', who, key.id, command, canonicalJson(body));
}
