import { randomUUID } from 'node:crypto';
import type { Client } from './client.ts';

/** What a command or a filing is answered with. */
export interface Done {
  readonly number: string;
  readonly seq: number;
  readonly outcome: string;
}

interface Draft {
  readonly id: string;
  readonly revision: number;
}

/** A draft with everything in it, ready to be handed in. */
export interface Filled extends Draft {
  readonly declarations: Readonly<Record<string, boolean>>;
}

const SERVICE = 'SH-OLD-002';
const ANSWERS = { phone: '19900000001', payee: 'thisCard', delivery: 'collect' };

/** Begins a draft in a person's own matter and answers all of it. */
export async function fillIn(
  citizen: Client,
  answers: Readonly<Record<string, string>> = ANSWERS,
): Promise<Filled> {
  const subject = citizen.session.parties?.find(({ relation }) => relation === 'self')?.id;
  const begun = await citizen.send('POST', '/drafts', { body: { subject, service: SERVICE } });
  if (begun.status > 201) throw new Error(`no draft: ${String(begun.status)} ${JSON.stringify(begun.body)}`);
  const { id, revision } = begun.body as Draft;
  const saved = await citizen.send('PUT', `/drafts/${id}/answers`, {
    body: { answers, at: 'delivery' },
    seen: revision,
  });
  if (saved.status !== 200)
    throw new Error(`not saved: ${String(saved.status)} ${JSON.stringify(saved.body)}`);
  return {
    id,
    revision: (saved.body as Draft).revision,
    declarations: { truthful: true, electronicDelivery: true },
  };
}

export const handIn = (
  citizen: Client,
  { id, revision, declarations }: Filled,
  key: string = randomUUID(),
): Promise<{ readonly status: number; readonly body: unknown }> =>
  citizen.send('POST', `/drafts/${id}/submit`, { body: { declarations }, seen: revision, key });

/** A filed application, by its number and where it stands. */
export async function filedBy(citizen: Client): Promise<Done> {
  return expectDone(await handIn(citizen, await fillIn(citizen)));
}

export function expectDone({ status, body }: { readonly status: number; readonly body: unknown }): Done {
  if (status !== 200 && status !== 201) throw new Error(`${String(status)} ${JSON.stringify(body)}`);
  return body as Done;
}
