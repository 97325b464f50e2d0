import { useQueryClient } from '@tanstack/react-query';
import { isSignedOut, newKey, useApi } from '@yizhan/web-ui';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useDeskState } from '../desk-state.tsx';
import type { Done } from '../desk.wire.ts';
import { TASKS_KEY } from '../queries.ts';

export type Taking = 'idle' | 'busy' | 'nothing' | 'failed';

/** Takes the most pressing case that nobody has, and opens it. Two who ask at once get two. */
export function useTakeNext(): { readonly taking: Taking; readonly takeNext: () => void } {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { tell } = useDeskState();
  const [taking, setTaking] = useState<Taking>('idle');
  // Kept over every try: a lost answer must not take a second case.
  const key = useRef<string>(undefined);
  const take = async (): Promise<void> => {
    setTaking('busy');
    key.current ??= newKey();
    try {
      const done = await api.change<Done | undefined>('POST', '/staff/tasks/next', { key: key.current });
      key.current = undefined;
      void client.invalidateQueries({ queryKey: TASKS_KEY });
      if (done === undefined) {
        setTaking('nothing');
        return;
      }
      setTaking('idle');
      tell(null);
      await navigate(`/staff/applications/${encodeURIComponent(done.number)}`);
    } catch (error) {
      if (!isSignedOut(error)) setTaking('failed');
    }
  };
  return {
    taking,
    takeNext: () => {
      if (taking !== 'busy') void take();
    },
  };
}
