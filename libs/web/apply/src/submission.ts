import { type Api, ApiProblem, isNotFound, isSignedOut } from '@yizhan/web-ui';
import type { Draft, Submitted } from './draft.wire.ts';
import { submissionKey } from './typed-answers.ts';

/** Why a submission did not come through, as the person is told. */
export type SubmitFault = 'notSent' | 'unsaved' | 'twin' | 'changed' | 'closed' | 'tooMany' | 'form';

/** What is declared and agreed to on the check page, by id. */
export type Declared = Readonly<Record<string, boolean>>;

/** Sends the draft. The key stays the same for every try of the same content, so that it is sent once. */
export async function submitDraft(
  api: Api,
  account: string,
  draft: Draft,
  declared: Declared,
): Promise<Submitted> {
  const body = { declarations: Object.fromEntries(Object.entries(declared).filter(([, made]) => made)) };
  const content = `${String(draft.revision)} ${JSON.stringify(body)}`;
  return api.change<Submitted>('POST', `/drafts/${draft.id}/submit`, {
    body,
    seen: draft.revision,
    key: submissionKey(account, draft.id, content),
  });
}

/** Nothing where the session is over: the person signs in again and comes back to this page. */
export function submitFaultOf(error: unknown): SubmitFault | undefined {
  if (isSignedOut(error)) return undefined;
  if (!(error instanceof ApiProblem)) return 'notSent';
  if (isNotFound(error)) return 'closed';
  if (error.status === 429) return 'tooMany';
  if (error.code === 'openMatter') return 'twin';
  if (error.code === 'stale') return 'changed';
  return error.status === 409 || error.status === 422 || error.status === 400 ? 'form' : 'notSent';
}

/** The draft as it stands now that another revision was refused; nothing where it was sent, or lapsed, meanwhile. */
export async function draftAsItStands(api: Api, id: string): Promise<Draft | undefined> {
  try {
    return await api.get<Draft>(`/drafts/${id}`);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** The declarations that are needed and not made. */
export function undeclared(
  needed: readonly { readonly id: string }[],
  declared: Declared,
): readonly string[] {
  return needed.map(({ id }) => id).filter((id) => declared[id] !== true);
}
