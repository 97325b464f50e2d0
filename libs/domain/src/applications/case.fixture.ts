import {
  idOf,
  instant,
  plainDate,
  type ApplicationId,
  type ApplicationNumber,
  type ContentId,
  type Instant,
  type JsonValue,
  type QueryNumber,
  type Result,
} from '../kernel/index.ts';
import { calendarsOf } from '../calendar/index.ts';
import { benefit } from '../regimes/index.ts';
import { type Actor } from './actor.ts';
import { IDS_PER_COMMAND, type FilingContext } from './context.ts';
import { decide, decideFiling } from './decide.ts';
import { due } from './due.ts';
import { documentContent, eventBody, type Commitment, type EventBody, type EventDraft } from './event.ts';
import { type Filing } from './filing.ts';
import { apply } from './fold.ts';
import { allowance, EDITIONS } from './law.fixture.ts';
import { type CommandName } from './machine.ts';
import { DISTRICT, madeUpId, MOTHER, REGISTER, relativeOfMother, STREET } from './people.fixture.ts';
import { type Refusal } from './refusal.ts';
import { openTasks, type State } from './state.ts';
import { DOCUMENT_KINDS, type ContentKind, type DocumentKind } from './words.ts';

/** Ten o'clock in Shanghai on a day. */
export function tenOn(day: string): Instant {
  return instant(`${day}T02:00:00.000Z`);
}

export const context: Omit<FilingContext, 'ids'> = {
  definition: allowance,
  regime: benefit,
  calendars: calendarsOf(EDITIONS),
  relations: [{ person: relativeOfMother.party, relative: MOTHER }],
  routing: { accept: STREET, review: STREET, approve: DISTRICT, issue: STREET, deliver: STREET },
  numbers: {
    application: 'TEST01-20261124-234567X' as ApplicationNumber,
    query: '123456789012' as QueryNumber,
  },
  people: {
    subject: { name: '演示甲', birth: plainDate('1961-11-08') },
    applicant: { name: '演示甲' },
  },
  opened: {},
  templates: Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, 1])) as Record<DocumentKind, number>,
  pins: {
    service: allowance.code,
    version: 1,
    contentHash: 'c'.repeat(64),
    textsRevision: 1,
    regime: 'benefit@1',
    rulesVersion: 1,
    competenceVersion: 1,
  },
};

/** A filing with everything there, found in the registers. */
export const completeFiling: Filing = {
  origin: 'requested',
  channel: 'mobile',
  subject: MOTHER,
  applicant: MOTHER,
  payee: MOTHER,
  account: { bank: '演示银行', tail: '3086' },
  answers: { note: '演示留言' },
  registers: {
    identity: { state: 'found', values: { birth: '1961-11-08' }, asOf: plainDate('2026-09-01') },
    household: { state: 'found', values: { place: '演示街' }, asOf: plainDate('2026-09-01') },
    photographs: { state: 'found', values: { known: true }, asOf: plainDate('2026-09-01') },
  },
  provided: [],
  declarations: ['truth'],
  consents: ['electronicDelivery'],
};

export interface SealedContent {
  readonly id: ContentId;
  readonly kind: ContentKind;
  readonly value: JsonValue;
}

/** How the fixture's writer hashes and commits: the applications themselves need neither. */
export interface Hashing {
  hash(body: EventBody): string;
  commit(content: SealedContent): string;
}

const NO_HASHING: Hashing = { hash: () => '0'.repeat(64), commit: () => 'c'.repeat(64) };

/**
 * One application with a writer that does in memory what the real one does in a statement: numbers,
 * contents and chain around what the domain decides.
 */
export class CaseFile {
  readonly bodies: EventBody[] = [];
  readonly contents: SealedContent[] = [];
  state: State | undefined;
  private readonly application: ApplicationId;
  private readonly base: Omit<FilingContext, 'ids'>;
  private readonly hashing: Hashing;
  private prev = '0'.repeat(64);
  private ids: number;
  private numbers = 0;
  private sealed = 0;

  constructor(base: Omit<FilingContext, 'ids'> = context, hashing = NO_HASHING, which = 1) {
    this.base = base;
    this.hashing = hashing;
    this.application = idOf<ApplicationId>(madeUpId(0x3000 + which));
    this.ids = 0x100000 * which;
  }

  /** The context as the writer would load it now. */
  get context(): FilingContext {
    const opened = Object.fromEntries(this.contents.map(({ kind, value }) => [kind, value]));
    const ids = Array.from({ length: IDS_PER_COMMAND }, (_, n) => madeUpId(this.ids + n));
    return { ...this.base, opened, ids };
  }

  get now(): State {
    if (this.state === undefined) throw new Error('nothing was filed');
    return this.state;
  }

  file(actor: Actor, at: Instant, filing: Filing = completeFiling): Result<readonly EventDraft[], Refusal> {
    this.ids += IDS_PER_COMMAND;
    const outcome = decideFiling({ actor, body: filing }, this.context, at);
    if (outcome.ok) this.write(outcome.value);
    return outcome;
  }

  act(
    actor: Actor,
    command: CommandName,
    body: unknown,
    at: Instant,
    expectedSeq = this.now.seq,
  ): Result<readonly EventDraft[], Refusal> {
    this.ids += IDS_PER_COMMAND;
    const { due: owed, outcome } = decide({ command, body, actor, expectedSeq }, this.now, this.context, at);
    this.write(owed);
    if (outcome.ok) this.write(outcome.value);
    return outcome;
  }

  /** For scenes in which the command is expected to succeed. */
  must(actor: Actor, command: CommandName, body: unknown, at: Instant): this {
    const outcome = this.act(actor, command, body, at);
    if (!outcome.ok) throw new Error(`${command}: ${JSON.stringify(outcome.error)}`);
    return this;
  }

  /** Takes whatever task is open. */
  take(actor: Actor, at: Instant): this {
    return this.must(actor, 'take', { task: openTasks(this.now)[0]?.id }, at);
  }

  /** What the worker does. */
  tick(at: Instant): this {
    this.write(due(this.now, this.context, at));
    return this;
  }

  private write(drafts: readonly EventDraft[]): void {
    for (const draft of drafts) this.append(draft);
  }

  private append(draft: EventDraft): void {
    const contents = [
      ...draft.contents.map(({ kind, value }) => ({ id: idOf<ContentId>(this.newId()), kind, value })),
      ...draft.documents.map((document) => ({
        id: idOf<ContentId>(document.id),
        kind: 'document' as const,
        value: documentContent(document),
      })),
    ];
    this.contents.push(...contents);
    const body = eventBody(draft, {
      agency: REGISTER,
      application: this.application,
      seq: (this.state?.seq ?? 0) + 1,
      prev: this.prev,
      commitments: contents.map((content): Commitment => ({
        kind: content.kind,
        content: content.id,
        hash: this.hashing.commit(content),
      })),
      documents: Object.fromEntries(
        draft.documents.map(({ id, numbered }) => [
          id,
          { token: 'A'.repeat(22), ...(numbered && { number: { year: 2026, n: (this.numbers += 1) } }) },
        ]),
      ),
    });
    this.bodies.push(body);
    this.prev = this.hashing.hash(body);
    this.state = apply(this.state, body);
  }

  private newId(): string {
    this.sealed += 1;
    return madeUpId(this.sealed + 0x8000_0000);
  }
}
