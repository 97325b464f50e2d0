import { useQueryClient } from '@tanstack/react-query';
import type { RawAnswers } from '@yizhan/domain/forms';
import { isNotFound, isSignedOut, NetworkLost, useApi } from '@yizhan/web-ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from './draft.wire.ts';
import { draftKey } from './queries.ts';
import { saveAnswers } from './save-answers.ts';
import { keepTyped, recallTyped, withoutSaved, withTyped } from './typed-answers.ts';

/** What stands between what was typed and the server. */
export type SavingTrouble = 'offline' | 'failed' | 'gone';

export interface DraftSaving {
  /** What is typed and not on the server yet. */
  readonly typed: RawAnswers;
  readonly saving: boolean;
  readonly trouble: SavingTrouble | undefined;
  /** The form was changed on another device meanwhile. */
  readonly merged: boolean;
  /** Takes what stands in the fields now; it goes to the server with the next save. */
  readonly take: (now: RawAnswers) => RawAnswers;
  /** Saves what is typed; true when nothing is left to save. */
  readonly save: (at: string) => Promise<boolean>;
}

function troubleOf(error: unknown): SavingTrouble {
  if (error instanceof NetworkLost) return 'offline';
  return isNotFound(error) ? 'gone' : 'failed';
}

/** Keeps what is typed in memory at once, and on the server at every step. */
export function useDraftSaving(account: string, draft: Draft, at: string): DraftSaving {
  const api = useApi();
  const client = useQueryClient();
  const { id } = draft;
  const [typed, setTyped] = useState(() => recallTyped(account, id));
  const [pending, setPending] = useState(0);
  const [trouble, setTrouble] = useState<SavingTrouble>();
  const [merged, setMerged] = useState(false);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const keep = useCallback(
    (next: RawAnswers) => {
      keepTyped(account, id, next);
      setTyped(next);
      return next;
    },
    [account, id],
  );
  const take = useCallback(
    (now: RawAnswers) => {
      const saved = client.getQueryData<Draft>(draftKey(id)) ?? draft;
      const offered = Object.fromEntries(
        Object.entries(saved.prefill).flatMap(([field, { value }]) =>
          value === undefined ? [] : [[field, value]],
        ),
      );
      return keep(withTyped(recallTyped(account, id), now, { ...offered, ...saved.answers }));
    },
    [account, client, draft, id, keep],
  );
  const saveNow = useCallback(
    async (at: string): Promise<boolean> => {
      const sent = recallTyped(account, id);
      try {
        const saved = await saveAnswers(api, client.getQueryData<Draft>(draftKey(id)) ?? draft, sent, at);
        client.setQueryData(draftKey(id), saved.draft);
        if (saved.merged) setMerged(true);
        setTrouble(undefined);
        return Object.keys(keep(withoutSaved(recallTyped(account, id), sent))).length === 0;
      } catch (error) {
        if (!isSignedOut(error)) setTrouble(troubleOf(error));
        return false;
      }
    },
    [account, api, client, draft, id, keep],
  );
  const save = useCallback(
    (at: string) => {
      setPending((count) => count + 1);
      // One after another: each save sees the revision of the one before.
      const next = queue.current.then(() => saveNow(at)).finally(() => setPending((count) => count - 1));
      queue.current = next;
      return next;
    },
    [saveNow],
  );
  useSaveWhenLeft(save, at, Object.keys(typed).length > 0, trouble !== undefined);
  return { typed, saving: pending > 0, trouble, merged, take, save };
}

/** A phone may end a page that is out of sight, and a network comes back by itself. */
function useSaveWhenLeft(
  save: (at: string) => Promise<boolean>,
  at: string,
  unsaved: boolean,
  troubled: boolean,
): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') void save(at);
    };
    const onOnline = (): void => void save(at);
    document.addEventListener('visibilitychange', onHidden);
    addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      removeEventListener('online', onOnline);
    };
  }, [at, save, unsaved]);
  useEffect(() => {
    if (!unsaved || !troubled) return undefined;
    // Only while the server cannot be reached: closing the page now would lose what was typed.
    const onLeave = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', onLeave);
    return () => removeEventListener('beforeunload', onLeave);
  }, [troubled, unsaved]);
}
