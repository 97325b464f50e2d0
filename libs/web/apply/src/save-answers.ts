import type { RawAnswers } from '@yizhan/domain/forms';
import { type Api, ApiProblem } from '@yizhan/web-ui';
import type { Draft } from './draft.wire.ts';

export interface SavedAnswers {
  readonly draft: Draft;
  /** The form was changed on another device since it was opened here. */
  readonly merged: boolean;
}

/**
 * Saves what is typed over what is saved. Everything that was answered goes with each save, so that a save that never
 * arrived is made good by the next.
 */
export async function saveAnswers(
  api: Api,
  draft: Draft,
  typed: RawAnswers,
  at: string,
): Promise<SavedAnswers> {
  const send = (onto: Draft): Promise<Draft> =>
    api.change<Draft>('PUT', `/drafts/${draft.id}/answers`, {
      body: { answers: { ...onto.answers, ...typed }, at },
      seen: onto.revision,
    });
  try {
    return { draft: await send(draft), merged: false };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'stale') throw error;
    // What was typed here goes over what stands there, and the person is told to look at it again.
    return { draft: await send(await api.get<Draft>(`/drafts/${draft.id}`)), merged: true };
  }
}
