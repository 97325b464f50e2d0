import { Inner, LinkButton, Row, Stack, Text } from '@yizhan/web-ui';
import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/index.ts';
import { Titled } from '../../shell/shell.tsx';
import { ownPath, useSite, useWays } from '../../shell/site.tsx';

/** A telephone link dials at once, by a slip of the thumb too: so a call asks first, on a page of its own. */
export function CallPage() {
  const { say } = useWords('call');
  const { city } = useSite();
  const { to } = useWays();
  const [params] = useSearchParams();
  const number = city.hotline;
  return (
    <Inner>
      <Titled title={say('title', { number })} />
      <Stack>
        <h1>{say('title', { number })}</h1>
        <Text>{say('text')}</Text>
        <Text tone="soft">{say('desk')}</Text>
        <Row>
          <LinkButton href={`tel:${number}`} icon="phone">
            {say('yes', { number })}
          </LinkButton>
          <LinkButton href={ownPath(params.get('back')) ?? to('/')} kind="plain">
            {say('no')}
          </LinkButton>
        </Row>
      </Stack>
    </Inner>
  );
}
