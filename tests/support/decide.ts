import { randomUUID } from 'node:crypto';
import { type Client, signInAt } from './client.ts';
import { type Done, expectDone } from './errand.ts';

interface AtHand {
  readonly seq: number;
  readonly task: { readonly id: string } | null;
}

/** Does a command about a case as it stands now, over HTTP as its page would. */
export async function act(
  staff: Client,
  number: string,
  command: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  const seen = await staff.send('GET', `/staff/applications/${number}`);
  if (seen.status !== 200) return seen;
  const { seq, task } = seen.body as AtHand;
  const given = command === 'take' ? { task: task?.id } : {};
  return staff.send('POST', `/applications/${number}/${command}`, {
    body: { ...given, ...body },
    seen: seq,
    key: randomUUID(),
  });
}

/** Takes the case and does these commands, each of which must be done. */
export async function handle(
  staff: Client,
  number: string,
  ...acts: readonly (readonly [string, Readonly<Record<string, unknown>>?])[]
): Promise<Done | undefined> {
  let done: Done | undefined;
  for (const [command, body] of acts) done = expectDone(await act(staff, number, command, body));
  return done;
}

const BASIS = ['allowanceNotice'];

/** The office's whole part of a grant, by the three who do it: for a journey whose subject is somebody else's page. */
export async function grantThrough(origin: string, number: string): Promise<void> {
  const [clerk, reviewer, approver] = await Promise.all(
    ['clerk', 'reviewer', 'approver'].map((login) => signInAt(origin, login, 'staff')),
  );
  if (clerk === undefined || reviewer === undefined || approver === undefined) throw new Error('no staff');
  await handle(clerk, number, ['take'], ['accept']);
  await handle(reviewer, number, ['take'], ['startReview'], ['propose', { proposed: 'grant', basis: BASIS }]);
  await handle(approver, number, ['take'], ['approve']);
  await handle(reviewer, number, ['take'], ['issue']);
  await handle(clerk, number, ['take'], ['deliver', { method: 'electronic', evidence: '站内消息' }]);
}
