import { useQuery } from '@tanstack/react-query';
import { useApi } from '@yizhan/web-ui';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { sessionQuery } from './session.ts';

export interface SignedInProps {
  /** While nobody knows yet. */
  readonly waiting: ReactNode;
  /** When the question could not be asked. */
  readonly failed: (error: unknown, again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Pages below are for people who are signed in; others sign in and come back to the same page. */
export function SignedIn({ waiting, failed, children }: SignedInProps) {
  const { data: session, error, isPending, isError, refetch } = useQuery(sessionQuery(useApi()));
  const { pathname, search } = useLocation();
  if (isPending) return waiting;
  if (isError) return failed(error, () => void refetch());
  if (session === null) return <Navigate to="/my/sign-in" replace state={{ back: `${pathname}${search}` }} />;
  return children;
}
