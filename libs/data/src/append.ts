import type { ApplicationNumber, Instant } from '@yizhan/domain/kernel';
import type { EventDraft, TimeContext } from '@yizhan/domain/applications';
import { type Link, type Numbers } from './chain.ts';
import type { Answer } from './case-row.ts';
import type { Queryable } from './db.ts';
import { type Effect, effectsOf } from './effects.ts';
import { newId } from './ids.ts';
import { documentRows, project, resultRows, taskChanges } from './projection.ts';
import { statementOf } from './statement.ts';
import {
  type Values,
  changedTasks,
  columns,
  documentValues,
  factValues,
  newFacts,
  openedTasks,
  resultValues,
} from './values.ts';

/** An answer to be stored with what it answers. */
export interface NewAnswer {
  readonly key: string;
  readonly request: Buffer;
  readonly answer: Answer;
}

const appendStatement = statementOf('append.sql');

/** Writes a link of the chain and all that follows of it; false when the row has moved on and nothing was written. */
export async function append(
  client: Queryable,
  link: Link,
  about: { readonly number: ApplicationNumber; readonly context: TimeContext; readonly realNow: Instant },
  answer?: NewAnswer,
): Promise<boolean> {
  const { rowCount } = await appendStatement.run(client, {
    ...commonValues(link, about, answer),
    loadedSeq: link.from.seq,
    erasedIds: link.erased,
    ...changedTasks(taskChanges(link.from.state, link.to.state, about.context).changed),
    ...resultValues(resultRows(link.bodies)),
    ...factValues(newFacts(link.from.state, link.to.state, about.context)),
  });
  return rowCount === 1;
}

/** What both statements write: the row's own columns and everything that is only ever added. */
export function commonValues(
  link: Link,
  {
    number,
    context,
    realNow,
  }: { readonly number: ApplicationNumber; readonly context: TimeContext; readonly realNow: Instant },
  answer: NewAnswer | undefined,
): Values {
  const { from, to, bodies, texts, contents } = link;
  const effects = effectsOf(from.state, to.state, bodies, number);
  return {
    agency: to.agency,
    application: to.application,
    newSeq: to.seq,
    head: to.head,
    recordedAt: link.recordedAt,
    realNow,
    ...project(to.state, context),
    eventSeqs: bodies.map(({ seq }) => seq),
    eventBodies: texts,
    ...columns('content', contents, {
      Ids: 'id',
      Kinds: 'kind',
      Keys: 'keyId',
      Ivs: 'iv',
      Texts: 'ciphertext',
    }),
    ...openedTasks(taskChanges(from.state, to.state, context).opened),
    ...documentValues(documentRows(to.state, from.seq)),
    ...columns('outbox', effects.map(outboxRow), {
      Ids: 'id',
      Seqs: 'seq',
      Effects: 'effect',
      Payloads: 'payload',
    }),
    answerKeys: answer === undefined ? [] : [answer.key],
    answerRequests: answer === undefined ? [] : [answer.request],
    answerBodies: answer === undefined ? [] : [JSON.stringify(answer.answer)],
  };
}

const outboxRow = ({ effect, seq, payload }: Effect) => ({
  id: newId(),
  seq,
  effect,
  payload: JSON.stringify(payload),
});

/** Documents that take a number of their office, kind and year. */
export const numberedIn = (drafts: readonly EventDraft[]): boolean =>
  drafts.some(({ documents }) => documents.some(({ numbered }) => numbered));

const TAKE_NUMBER = `
  INSERT INTO document_counter (home_agency_id, office, kind, year, n) VALUES ($1, $2, $3, $4, 1)
  ON CONFLICT (home_agency_id, office, kind, year) DO UPDATE SET n = document_counter.n + 1
  RETURNING n`;

/**
 * Takes the numbers inside the command's transaction, in one order for everybody: two commands that want the same two
 * counters never wait for each other. A transaction that is rolled back gives its numbers back, so there are no gaps.
 */
export async function takeNumbers(
  client: Queryable,
  agency: string,
  drafts: readonly EventDraft[],
  year: number,
): Promise<Numbers> {
  const wanted = drafts
    .flatMap(({ documents }) => documents)
    .filter(({ numbered }) => numbered)
    .sort((a, b) => (`${a.office} ${a.kind} ${a.id}` < `${b.office} ${b.kind} ${b.id}` ? -1 : 1));
  const numbers = new Map<string, { readonly year: number; readonly n: number }>();
  for (const { id, office, kind } of wanted) {
    const { rows } = await client.query<{ n: number }>({
      name: 'take-number',
      text: TAKE_NUMBER,
      values: [agency, office, kind, year],
    });
    const n = rows[0]?.n;
    if (n === undefined) throw new Error('a counter gave no number');
    numbers.set(id, { year, n });
  }
  return numbers;
}
