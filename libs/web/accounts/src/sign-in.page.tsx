import { useQueryClient } from '@tanstack/react-query';
import {
  Button,
  Card,
  Check,
  ErrorSummary,
  Inner,
  Page,
  pathIn,
  Split,
  Stack,
  Text,
  TextField,
  useApi,
  useErrorTitle,
  useFocusOnProblems,
  useSurroundings,
} from '@yizhan/web-ui';
import { type FormEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useAccountsWords } from './accounts.words.ts';
import css from './sign-in.module.css';
import { beginSession, endedAccount } from './session.ts';
import type { Session } from './session.wire.ts';
import { cleanLogin, missingIn, refusalOf, safeBack, type SignInProblem } from './sign-in.ts';

const FIELDS = { login: 'login', password: 'password' } as const;

/** Signing in with a password; then back to the page one came for. */
export function SignInPage() {
  const { say, language } = useAccountsWords('signIn');
  const { state } = useLocation() as { readonly state: { readonly back?: unknown } | null };
  const navigate = useNavigate();
  const client = useQueryClient();
  const api = useApi();
  const { city } = useSurroundings();
  const [problems, setProblems] = useState<readonly SignInProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(false);
  const back = safeBack(state?.back);

  const signIn = async (login: string, password: string): Promise<void> => {
    setBusy(true);
    try {
      const session = await api.change<Session>('POST', '/session', {
        body: { login: cleanLogin(login), password },
      });
      beginSession(client, session);
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
    const login = String(fields.get(FIELDS.login) ?? '');
    const password = String(fields.get(FIELDS.password) ?? '');
    const missing = missingIn({ login, password });
    setProblems(missing);
    if (missing.length === 0) void signIn(login, password);
  };

  const lines = problems.map(({ field, fault }) => ({ field, message: say(fault) }));
  const errorOf = (field: SignInProblem['field']) => lines.find((line) => line.field === field)?.message;
  const loginError = errorOf('login');
  const passwordError = errorOf('password');
  useFocusOnProblems(problems);
  return (
    <Page
      title={useErrorTitle(say('title'), lines)}
      section="account"
      back={{ href: pathIn(language, '/'), label: say('home') }}
    >
      <Inner>
        <Split
          aside={
            <Stack>
              <h2>{say('stuck')}</h2>
              <Text>
                <a href={`${pathIn(language, '/call')}?back=${pathIn(language, '/my/sign-in')}`}>
                  {say('stuckCall', { hotline: city.hotline })}
                </a>
                {say('stuckText')}
              </Text>
              <Text>{say('stuckRead')}</Text>
            </Stack>
          }
        >
          <Stack gap="wide">
            <ErrorSummary problems={lines} />
            <Stack gap="close">
              <h1>{say('title')}</h1>
              <Text>{say(introOf(back, endedAccount(client) !== undefined))}</Text>
            </Stack>
            <Card>
              <form
                className={css['form']}
                noValidate
                onSubmit={onSubmit}
                onChange={(event) => setShown(new FormData(event.currentTarget).has('show'))}
              >
                <Stack>
                  <TextField
                    id={FIELDS.login}
                    name={FIELDS.login}
                    label={say('login')}
                    autoComplete="username"
                    {...(loginError === undefined ? {} : { error: loginError })}
                  />
                  <TextField
                    id={FIELDS.password}
                    name={FIELDS.password}
                    label={say('password')}
                    autoComplete="current-password"
                    secret={!shown}
                    {...(passwordError === undefined ? {} : { error: passwordError })}
                  />
                  <Check id="show" name="show">
                    {say('show')}
                  </Check>
                  <Button fill {...(busy ? { busy: say('busy') } : {})}>
                    {say('submit')}
                  </Button>
                </Stack>
              </form>
            </Card>
          </Stack>
        </Split>
      </Inner>
    </Page>
  );
}

function introOf(back: string, ended: boolean): 'expired' | 'goOn' | 'why' {
  if (ended) return 'expired';
  return back.startsWith('/my/apply/') ? 'goOn' : 'why';
}
