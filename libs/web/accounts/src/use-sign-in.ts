import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '@yizhan/web-ui';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { beginSession } from './session.ts';
import { cleanLogin, missingIn, refusalOf, type SignInProblem } from './sign-in.ts';

/** The fields of the form, by name and id. */
export const SIGN_IN_FIELDS = { login: 'login', password: 'password' } as const;

export interface SigningIn {
  readonly problems: readonly SignInProblem[];
  readonly busy: boolean;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** Signs in where `path` says, then goes back to the page one came for. */
export function useSignIn(path: '/session' | '/staff/session', back: string): SigningIn {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<readonly SignInProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const signIn = async (login: string, password: string): Promise<void> => {
    setBusy(true);
    try {
      const body = { login: cleanLogin(login), password };
      beginSession(client, await api.change<Parameters<typeof beginSession>[1]>('POST', path, { body }));
      await navigate(back, { replace: true });
    } catch (error) {
      setProblems([refusalOf(error)]);
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    const login = String(fields.get(SIGN_IN_FIELDS.login) ?? '');
    const password = String(fields.get(SIGN_IN_FIELDS.password) ?? '');
    const missing = missingIn({ login, password });
    setProblems(missing);
    if (missing.length === 0) void signIn(login, password);
  };
  return { problems, busy, onSubmit };
}
