import { queryOptions, useQuery } from '@tanstack/react-query';
import type { StaffRole } from '@yizhan/domain/applications';
import type { Translated } from '@yizhan/domain/kernel';
import { type Api, isSignedOut } from '@yizhan/web-ui';
import { SESSION_KEY } from './session.ts';

/** A role at an office; those that handle no cases are of the house itself. */
export type OfficeRole = StaffRole | 'catalogueEditor' | 'cataloguePublisher' | 'administrator';

/** Who is signed in at the desk, with the offices where they hold positions. */
export interface StaffSession {
  readonly audience: 'staff';
  readonly account: { readonly id: string; readonly name: string };
  readonly csrf: string;
  readonly offices: readonly {
    readonly id: string;
    readonly name: Translated;
    readonly roles: readonly OfficeRole[];
  }[];
}

/** The session at the desk, or null where nobody is signed in; under the same key as a citizen's, in another application. */
export function staffSessionQuery(api: Api) {
  return queryOptions({
    queryKey: SESSION_KEY,
    queryFn: async ({ signal }): Promise<StaffSession | null> => {
      try {
        return await api.get<StaffSession>('/staff/session', signal);
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
export function useStaffSession(): StaffSession | undefined {
  const { data } = useQuery<StaffSession | null>({
    queryKey: SESSION_KEY,
    queryFn: () => null,
    enabled: false,
  });
  return data ?? undefined;
}

/** Every role a person holds, whatever the office. */
export function rolesOf({ offices }: Pick<StaffSession, 'offices'>): ReadonlySet<OfficeRole> {
  return new Set(offices.flatMap(({ roles }) => roles));
}
