import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Typed } from './command/typed.ts';
import type { QueueView } from './desk.wire.ts';

/** What the desk said last of what was done: it stays until the next thing is done. */
export interface Said {
  readonly text: string;
  /** A document that was given out with it. */
  readonly document?: string;
}

interface DeskState {
  readonly said: Said | null;
  readonly tell: (said: Said | null) => void;
  /** The lists that are this person's to read. */
  readonly views: readonly QueueView[];
}

const DeskContext = createContext<DeskState | undefined>(undefined);

export interface DeskStateProviderProps extends Pick<DeskState, 'views'> {
  readonly children: ReactNode;
}

export function DeskStateProvider({ views, children }: DeskStateProviderProps) {
  const [said, tell] = useState<Said | null>(null);
  const state = useMemo(() => ({ said, tell, views }), [said, views]);
  return <DeskContext value={state}>{children}</DeskContext>;
}

export function useDeskState(): DeskState {
  const state = useContext(DeskContext);
  if (state === undefined) throw new Error('useDeskState needs a DeskStateProvider above it');
  return state;
}

/**
 * What was typed for a case and not sent yet. It outlives the form, a change of case and a session that
 * ended; with another account it is gone with all that the one before saw.
 */
export function useTyped(number: string, act: string): readonly [Typed, (typed: Typed | null) => void] {
  const client = useQueryClient();
  const key = useMemo(() => ['desk', 'typed', number, act], [number, act]);
  const [typed, setTyped] = useState<Typed>(() => client.getQueryData<Typed>(key) ?? {});
  const keep = useCallback(
    (next: Typed | null) => {
      setTyped(next ?? {});
      if (next === null) {
        client.removeQueries({ queryKey: key, exact: true });
        return;
      }
      client.setQueryDefaults(key, { gcTime: Infinity });
      client.setQueryData(key, next);
    },
    [client, key],
  );
  return [typed, keep];
}
