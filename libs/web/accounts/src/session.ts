import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { type Api, isSignedOut } from '@yizhan/web-ui';
import type { Session } from './session.wire.ts';

/** Under this key the app finds the session, and its token against requests from other sites. */
export const SESSION_KEY = ['session'] as const;

/** Whose session ended while they were here: they may come back to what they were doing. */
const ENDED_KEY = ['session', 'ended'] as const;

/** The session, or null where nobody is signed in. */
export function sessionQuery(api: Api) {
  return queryOptions({
    queryKey: SESSION_KEY,
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await api.get<Session>('/session', signal);
      } catch (error) {
        if (isSignedOut(error)) return null;
        throw error;
      }
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Who is signed in, as far as the page knows; it asks nothing. */
export function useSession(): Session | undefined {
  const { data } = useQuery<Session | null>({ queryKey: SESSION_KEY, queryFn: () => null, enabled: false });
  return data ?? undefined;
}

/** The session is over. Whoever stands below `SignedIn` signs in again and comes back to the same page. */
export function endSession(client: QueryClient): void {
  const session = client.getQueryData<Pick<Session, 'account'> | null>(SESSION_KEY);
  if (session === undefined || session === null) return;
  // However long they are away: what was typed waits for them, and for nobody else.
  client.setQueryDefaults(ENDED_KEY, { gcTime: Infinity });
  client.setQueryData(ENDED_KEY, session.account.id);
  client.setQueryData(SESSION_KEY, null);
}

/** The account whose session ended under its hands, if that happened. */
export function endedAccount(client: QueryClient): string | undefined {
  return client.getQueryData<string>(ENDED_KEY);
}

/** What one account saw must not show to the next: all but the new session is forgotten. */
export function beginSession(client: QueryClient, session: Pick<Session, 'account' | 'csrf'>): void {
  if (endedAccount(client) !== session.account.id) client.clear();
  client.removeQueries({ queryKey: ENDED_KEY, exact: true });
  client.setQueryData(SESSION_KEY, session);
}
