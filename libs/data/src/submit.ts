import {
  type AgencyId,
  type ApplicationId,
  type Clock,
  type Instant,
  type JsonValue,
  type PartyId,
  type Result,
  canonicalJson,
  dayOf,
  yearOf,
} from '@yizhan/domain/kernel';
import {
  type Actor,
  type EventDraft,
  type Filing,
  type FilingContext,
  IDS_PER_COMMAND,
  type Refusal,
  type Step,
  decideFiling,
} from '@yizhan/domain/applications';
import { regimeName } from '@yizhan/domain/regimes';
import { type NewAnswer, commonValues, numberedIn, takeNumbers } from './append.ts';
import { TEMPLATE_REVISIONS, inWords, timeContext } from './case-context.ts';
import { type Answer, type CaseKey, storedAnswer } from './case-row.ts';
import type { PublishedService } from './catalogue.ts';
import { type Link, type Numbers as Counted, link, newChain } from './chain.ts';
import { type Queryable, UNIQUE_VIOLATION, sqlState } from './db.ts';
import type { Draft, DraftKey, Drafts } from './drafts.ts';
import { newId, newIds } from './ids.ts';
import { type Holder, type Matter, holderOf, matterOf, takeDraftAndMatter } from './open-matters.ts';
import { type Party, cardOf } from './parties.ts';
import { type Numbers, drawNumbers, insertNumbers, phoneProof } from './public-numbers.ts';
import { statementOf } from './statement.ts';
import { type WriterPorts, replay } from './writer.ts';
import type { ContextPorts } from './case-context.ts';

/** What a draft comes to once it is judged: the filing, and where it belongs. */
export interface Filed {
  readonly service: PublishedService;
  readonly filing: Filing;
  /** The register of cases, and the first six characters of its numbers. */
  readonly home: AgencyId;
  readonly registerCode: string;
  readonly competenceVersion: number;
  readonly rulesVersion: number;
  readonly routing: Readonly<Record<Step, AgencyId>>;
  /** The answers that tell one matter of a subject from another. */
  readonly distinguishing: JsonValue;
  /** Its last four digits open the public progress check. */
  readonly phone?: string;
}

export interface SubmitRequest<R> {
  readonly draft: DraftKey;
  /** As it was found just now, where it was: the statement itself sees whether it has been taken or changed since. */
  readonly found?: Draft;
  /** `If-Match`: the draft's revision that was seen. */
  readonly revision: number;
  /** `Idempotency-Key`. */
  readonly key: string;
  readonly actor: Actor;
  readonly body: JsonValue;
  /** Judges the draft against form, rules and registers; asked only when there is no answer yet. */
  judge(draft: Draft, subject: Party): Promise<Result<Filed, R>>;
}

export type SubmitOutcome<R> =
  | { readonly kind: 'done'; readonly answer: Answer; readonly replayed: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unfit'; readonly problem: R }
  | { readonly kind: 'keyReused' }
  | { readonly kind: 'noSuchDraft' }
  /** It was changed since, or is no longer open. */
  | { readonly kind: 'stale'; readonly draft: Draft }
  | { readonly kind: 'busy' };

export interface Submitter {
  submit<R>(request: SubmitRequest<R>): Promise<SubmitOutcome<R>>;
}

export interface SubmitPorts extends WriterPorts, ContextPorts {
  readonly drafts: Drafts;
  readonly clock: Clock;
}

const TRIES = 4;

const submitStatement = statementOf('submit.sql');

/** One transaction: draft out, matter and numbers in, and the filing with all that follows in one statement. */
export function openSubmitter(ports: SubmitPorts): Submitter {
  return {
    submit: async (request) => {
      const digest = requestDigest(ports, request);
      const judge = judgedOnce(request);
      let conflict: Error | undefined;
      for (let tried = 0; tried < TRIES; tried++) {
        const found = tried === 0 ? request.found : undefined;
        const draft = found ?? (await ports.drafts.get(request.draft));
        if (draft === undefined) return { kind: 'noSuchDraft' };
        // A matter is nearly always free. The statement sees whether it is, and only then is asked who holds it.
        const attempt = { draft, digest, judge, asksHolder: tried > 0 };
        const outcome = await trySubmit(ports, request, attempt, (error) => (conflict = error));
        if (outcome !== 'again') return outcome;
      }
      // A number that exists four times in a row is no chance: something else is wrong, and must be heard.
      if (conflict !== undefined) throw conflict;
      return { kind: 'busy' };
    },
  };
}

interface Attempt<R> {
  readonly draft: Draft;
  readonly digest: Buffer;
  readonly judge: SubmitRequest<R>['judge'];
  readonly asksHolder: boolean;
}

/** A draft that has not changed is not judged again: each judgement asks the registers, and each asking is a read. */
function judgedOnce<R>(request: SubmitRequest<R>): SubmitRequest<R>['judge'] {
  const judged = new Map<number, Result<Filed, R>>();
  return async (draft, subject) => {
    const known = judged.get(draft.revision) ?? (await request.judge(draft, subject));
    judged.set(draft.revision, known);
    return known;
  };
}

async function trySubmit<R>(
  ports: SubmitPorts,
  request: SubmitRequest<R>,
  { draft, digest, judge, asksHolder }: Attempt<R>,
  onConflict: (error: Error) => void,
): Promise<SubmitOutcome<R> | 'again'> {
  // The stored answer comes before any judgement: a draft that went in is never judged again.
  if (draft.home !== undefined) {
    const stored = await storedAnswer(ports.db.pool, draft.home, request.key);
    if (stored !== undefined) return asSubmitted(replay(stored, digest));
  }
  if (draft.state !== 'open' || draft.revision !== request.revision) return { kind: 'stale', draft };
  const people = await ports.parties.many([...new Set([draft.subject, draft.applicant])]);
  const subject = people.get(draft.subject);
  if (subject === undefined) throw new Error('the subject is missing');
  const judged = await judge(draft, subject);
  if (!judged.ok) return { kind: 'unfit', problem: judged.error };
  const filed = judged.value;
  const matter = matterOf(ports.keys, draft.subject, filed.service.code, filed.distinguishing);
  const holder = asksHolder ? await holderOf(ports.db.pool, matter) : undefined;
  const now = ports.clock.now();
  const numbers = drawNumbers(filed.registerCode, dayOf(now));
  const context = await filingContext(ports, draft, filed, numbers, people, holder);
  const decided = decideFiling({ actor: request.actor, body: filed.filing }, context, now);
  if (!decided.ok) return { kind: 'refused', refusal: decided.error };
  const plan = { draft, filed, matter, holder, numbers, context, subject, now, drafts: decided.value };
  try {
    const answer = await file(ports, plan, { key: request.key, request: digest });
    return answer === undefined ? 'again' : { kind: 'done', answer, replayed: false };
  } catch (error) {
    if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
    // The key was used at the same moment, or a number exists already: the answer tells which.
    const stored = await storedAnswer(ports.db.pool, filed.home, request.key);
    if (stored !== undefined) return asSubmitted(replay(stored, digest));
    onConflict(error as Error);
    return 'again';
  }
}

interface Plan {
  readonly draft: Draft;
  readonly filed: Filed;
  readonly matter: Matter;
  readonly holder: Holder | undefined;
  readonly numbers: Numbers;
  readonly context: FilingContext;
  readonly subject: Party;
  readonly now: Instant;
  readonly drafts: readonly EventDraft[];
}

async function file(
  ports: SubmitPorts,
  plan: Plan,
  asked: Omit<NewAnswer, 'answer'>,
): Promise<Answer | undefined> {
  const { db, keys, contents } = ports;
  const { draft, filed, matter, holder, numbers, now, drafts } = plan;
  const key: CaseKey = { agency: filed.home, id: newId<ApplicationId>() };
  const proof = filed.phone === undefined ? null : phoneProof(keys, numbers.query, filed.phone);
  try {
    return await db.transaction(async (client) => {
      const takes = takeDraftAndMatter(client, { draft, matter, into: key, closed: holder, now });
      const inserts = insertNumbers(client, numbers, key, proof);
      const counted = numberedIn(drafts)
        ? takeNumbers(client, key.agency, drafts, yearOf(dayOf(now)))
        : Promise.resolve<Counted>(new Map());
      const files = counted.then((given) => {
        const next = link(contents, newChain(key.agency, key.id), drafts, given);
        return writeFiling(client, next, { ...plan, key }, ports, asked);
      });
      // All of it travels together; that the draft was ours is known when all of it has come back.
      const [taken, , , answer] = await Promise.all([takes, inserts, counted, files]);
      if (!taken) throw new Again();
      return answer;
    });
  } catch (error) {
    if (error instanceof Again) return undefined;
    throw error;
  }
}

async function writeFiling(
  client: Queryable,
  next: Link,
  { key, numbers, context, subject }: Plan & { readonly key: CaseKey },
  { contents, clock }: SubmitPorts,
  asked: Omit<NewAnswer, 'answer'>,
): Promise<Answer> {
  const { state, seq } = next.to;
  const number = numbers.application;
  const answer: Answer = { number, seq, outcome: state.outcome ?? state.status };
  await submitStatement.run(client, {
    ...commonValues(next, { number, context, realNow: clock.real() }, { ...asked, answer }),
    number,
    queryNumber: numbers.query,
    serviceCode: state.pins.service,
    serviceVersion: state.pins.version,
    subject: state.parties.subject,
    applicant: state.parties.applicant,
    submittedAt: state.submitted.at,
    card: contents.sealCell({ owner: key.id, row: 'card', revision: 1 }, { ...cardOf(subject) }),
  });
  return answer;
}

/** Rolls everything back: somebody else was faster, and what they did decides what happens now. */
class Again extends Error {}

async function filingContext(
  ports: SubmitPorts,
  draft: Draft,
  filed: Filed,
  numbers: Numbers,
  people: ReadonlyMap<PartyId, Party>,
  holder: Holder | undefined,
): Promise<FilingContext> {
  const { service, competenceVersion, rulesVersion, routing } = filed;
  const pins = {
    service: service.code,
    version: service.version,
    contentHash: service.hash,
    textsRevision: service.textsRevision,
    regime: regimeName(service.definition.regime),
    rulesVersion,
    competenceVersion,
  };
  const time = await timeContext(ports, { pins: { ...pins, machine: '' } });
  return {
    ...time,
    relations: [],
    routing,
    numbers,
    people: { subject: inWords(people, draft.subject), applicant: inWords(people, draft.applicant) },
    opened: {},
    templates: TEMPLATE_REVISIONS,
    ids: newIds(IDS_PER_COMMAND),
    pins,
    ...(holder?.open === true && { openMatter: holder.id }),
  };
}

function asSubmitted<R>(outcome: ReturnType<typeof replay>): SubmitOutcome<R> {
  return outcome.kind === 'done' ? outcome : { kind: 'keyReused' };
}

function requestDigest<R>({ keys }: SubmitPorts, { draft, actor, body }: SubmitRequest<R>): Buffer {
  const who = actor.kind === 'system' ? actor.process : actor.party;
  return keys.mac('request', who, draft.id, 'submit', canonicalJson(body));
}
