import { Button, Inner, LinkButton, Page, pathIn, Row, Stack, Text, useApi } from '@yizhan/web-ui';
import { type FormEvent, useState } from 'react';
import { useAccountsWords } from './accounts.words.ts';

/** Signing out asks once; then nothing of this account stays in the page. */
export function SignOutPage() {
  const { say, language } = useAccountsWords('signOut');
  const api = useApi();
  const [standing, setStanding] = useState<'asking' | 'busy' | 'failed'>('asking');
  const signOut = async (): Promise<void> => {
    setStanding('busy');
    try {
      await api.change('DELETE', '/session');
      // A page load, so that what this account saw is gone from memory too.
      location.assign(pathIn(language, '/'));
    } catch {
      setStanding('failed');
    }
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (standing !== 'busy') void signOut();
  };
  return (
    <Page title={say('title')} section="account" back={{ href: pathIn(language, '/my'), label: say('back') }}>
      <Inner>
        <form onSubmit={onSubmit}>
          <Stack>
            <h1>{say('title')}</h1>
            <Text>{say(standing === 'failed' ? 'failed' : 'kept')}</Text>
            <Row>
              <Button {...(standing === 'busy' ? { busy: say('busy') } : {})}>{say('yes')}</Button>
              <LinkButton kind="text" href={pathIn(language, '/my')}>
                {say('no')}
              </LinkButton>
            </Row>
          </Stack>
        </form>
      </Inner>
    </Page>
  );
}
