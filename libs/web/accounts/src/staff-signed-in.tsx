import { useQuery } from '@tanstack/react-query';
import { useApi } from '@yizhan/web-ui';
import { Navigate, useLocation } from 'react-router';
import type { SignedInProps } from './signed-in.tsx';
import { staffSessionQuery } from './staff-session.ts';

/** Pages below are for staff who are signed in; others sign in and come back to the same page. */
export function StaffSignedIn({ waiting, failed, children }: SignedInProps) {
  const { data: session, error, isPending, isError, refetch } = useQuery(staffSessionQuery(useApi()));
  const { pathname, search } = useLocation();
  if (isPending) return waiting;
  if (isError) return failed(error, () => void refetch());
  if (session === null)
    return <Navigate to="/staff/sign-in" replace state={{ back: `${pathname}${search}` }} />;
  return children;
}
