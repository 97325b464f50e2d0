import { useQueryClient } from '@tanstack/react-query';
import {
  Button,
  Card,
  Check,
  ErrorSummary,
  Page,
  Sheet,
  Stack,
  Text,
  TextField,
  useErrorTitle,
  useFocusOnProblems,
} from '@yizhan/web-ui';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useAccountsWords } from './accounts.words.ts';
import { endedAccount } from './session.ts';
import { staffBack } from './sign-in.ts';
import css from './sign-in.module.css';
import { SIGN_IN_FIELDS, useSignIn } from './use-sign-in.ts';

/** Signing in at the desk; then back to the case one came from. */
export function StaffSignInPage() {
  const { say } = useAccountsWords('staffSignIn');
  const { state } = useLocation() as { readonly state: { readonly back?: unknown } | null };
  const ended = endedAccount(useQueryClient()) !== undefined;
  const { problems, busy, onSubmit } = useSignIn('/staff/session', staffBack(state?.back));
  const [shown, setShown] = useState(false);
  const lines = problems.map(({ field, fault }) => ({ field, message: say(fault) }));
  const errorOf = (field: string): { readonly error?: string } => {
    const found = lines.find((line) => line.field === field);
    return found === undefined ? {} : { error: found.message };
  };
  useFocusOnProblems(problems);
  return (
    <Page title={useErrorTitle(say('title'), lines)} section="account">
      <Sheet title={say('title')} note={say(ended ? 'expired' : 'why')}>
        <ErrorSummary problems={lines} />
        <div className={css['narrow']}>
          <Card>
            <form
              className={css['form']}
              noValidate
              onSubmit={onSubmit}
              onChange={(event) => setShown(new FormData(event.currentTarget).has('show'))}
            >
              <Stack>
                <TextField
                  id={SIGN_IN_FIELDS.login}
                  name={SIGN_IN_FIELDS.login}
                  label={say('login')}
                  autoComplete="username"
                  {...errorOf('login')}
                />
                <TextField
                  id={SIGN_IN_FIELDS.password}
                  name={SIGN_IN_FIELDS.password}
                  label={say('password')}
                  autoComplete="current-password"
                  secret={!shown}
                  {...errorOf('password')}
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
        </div>
        <Text tone="small">{say('recorded')}</Text>
      </Sheet>
    </Page>
  );
}
