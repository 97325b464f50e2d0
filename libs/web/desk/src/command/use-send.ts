import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { CommandName, RefusalCode } from '@yizhan/domain/applications';
import type { ShapeError } from '@yizhan/domain/kernel';
import { REFUSAL_CODES } from '@yizhan/domain/applications';
import { ApiProblem, isSignedOut, NetworkLost, newKey, useApi } from '@yizhan/web-ui';
import { useRef, useState } from 'react';
import type { Application, Conflict, Done } from '../desk.wire.ts';
import { applicationQuery, TASKS_KEY } from '../queries.ts';
import { commandOf, handsOn } from './commands.ts';

/** What became of sending a command, as its form tells it. */
export type Standing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  /** What was typed cannot be right: found here, before anything was sent, or by the server. */
  | { readonly kind: 'faults'; readonly faults: readonly ShapeError[] }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string; readonly conflict: Conflict }
  /** Somebody was quicker: nothing was sent, and nothing typed is lost. */
  | { readonly kind: 'changed'; readonly conflict: Conflict }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed' };

const IDLE: Standing = { kind: 'idle' };

export interface Sending {
  readonly standing: Standing;
  readonly send: (command: CommandName, body: unknown) => Promise<Done | undefined>;
  /** Back to the form, as it was left. */
  readonly reset: () => void;
}

/** Sends commands about one case: each is done once however often its button is pressed. */
export function useSend(application: Pick<Application, 'number' | 'seq'>): Sending {
  const api = useApi();
  const client = useQueryClient();
  const [standing, setStanding] = useState<Standing>(IDLE);
  const tried = useRef<Try>(undefined);
  const { number, seq } = application;

  const send = async (command: CommandName, body: unknown): Promise<Done | undefined> => {
    if (standing.kind === 'busy') return undefined;
    const parsed = commandOf(command).body.parse(body);
    if (!parsed.ok) {
      setStanding({ kind: 'faults', faults: parsed.error });
      return undefined;
    }
    setStanding({ kind: 'busy' });
    const attempt = tryOf(tried.current, JSON.stringify([command, body]), seq);
    tried.current = attempt;
    try {
      const path = `/applications/${encodeURIComponent(number)}/${command}`;
      const done = await api.change<Done>('POST', path, { body, seen: attempt.seen, key: attempt.key });
      await moveOn(client, api, number, command);
      setStanding(IDLE);
      return done;
    } catch (error) {
      if (isSignedOut(error)) return undefined;
      const now = standingOf(error);
      tried.current = { ...attempt, lost: now.kind === 'offline' || now.kind === 'failed' };
      setStanding(now);
      // Whatever it was, the page is made anew: a no may come of something that happened meanwhile.
      void client.invalidateQueries({ queryKey: applicationQuery(api, number).queryKey });
      return undefined;
    }
  };
  return { standing, send, reset: () => setStanding(IDLE) };
}

/** One sending: told apart by its key, and made for the case as it was seen then. */
export interface Try {
  readonly what: string;
  readonly seen: number;
  readonly key: string;
  /** No answer came: it may have been done. */
  readonly lost: boolean;
}

/**
 * What is sent now. A try whose answer was lost goes out again as it was: if it had arrived, its answer comes back; with
 * a key of its own it would be refused as done already.
 */
export function tryOf(before: Try | undefined, what: string, seq: number): Try {
  if (before !== undefined && before.what === what && (before.lost || before.seen === seq)) return before;
  return { what, seen: seq, key: newKey(), lost: false };
}

type ApiOf = ReturnType<typeof useApi>;

/** A case that left one's hands is forgotten, so that it is never shown as it was; one that stayed is read anew. */
async function moveOn(client: QueryClient, api: ApiOf, number: string, command: CommandName): Promise<void> {
  void client.invalidateQueries({ queryKey: TASKS_KEY });
  const { queryKey } = applicationQuery(api, number);
  if (handsOn(command)) {
    void client.invalidateQueries({ queryKey, refetchType: 'none' });
    return;
  }
  await client.invalidateQueries({ queryKey });
}

export function standingOf(error: unknown): Standing {
  if (error instanceof NetworkLost) return { kind: 'offline' };
  if (!(error instanceof ApiProblem) || error.status >= 500) return { kind: 'failed' };
  const { code, body } = error;
  const conflict = body as unknown as Conflict;
  if (code === 'stale') return { kind: 'changed', conflict };
  if (code === 'invalid' && body.errors !== undefined && body.errors.length > 0) {
    return {
      kind: 'faults',
      faults: body.errors.map(({ path, code: fault, params }) => ({
        path,
        code: fault as ShapeError['code'],
        params: params as ShapeError['params'],
      })),
    };
  }
  return { kind: 'refused', code, detail: body.detail, conflict };
}

export function isRefusalCode(code: string): code is RefusalCode {
  return (REFUSAL_CODES as readonly string[]).includes(code);
}
