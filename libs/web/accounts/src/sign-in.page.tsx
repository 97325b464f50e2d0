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
  useErrorTitle,
  useFocusOnProblems,
  useSurroundings,
} from '@yizhan/web-ui';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useAccountsWords } from './accounts.words.ts';
import css from './sign-in.module.css';
import { endedAccount } from './session.ts';
import { safeBack, type SignInProblem } from './sign-in.ts';
import { SIGN_IN_FIELDS as FIELDS, useSignIn } from './use-sign-in.ts';

/** Signing in with a password; then back to the page one came for. */
export function SignInPage() {
  const { say, language } = useAccountsWords('signIn');
  const { state } = useLocation() as { readonly state: { readonly back?: unknown } | null };
  const client = useQueryClient();
  const { city } = useSurroundings();
  const [shown, setShown] = useState(false);
  const back = safeBack(state?.back);
  const { problems, busy, onSubmit } = useSignIn('/session', back);
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
