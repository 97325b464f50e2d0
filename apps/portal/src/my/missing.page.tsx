import { Inner, LinkButton, Page, pathIn, Stack, Text } from '@yizhan/web-ui';
import { useMyWords } from './my-words.ts';

/** An address below `/my` at which nothing stands. */
export function MissingPage() {
  const { say, language } = useMyWords('my');
  return (
    <Page title={say('notFound')} back={{ href: pathIn(language, '/'), label: say('home') }}>
      <Inner>
        <Stack>
          <h1>{say('notFound')}</h1>
          <Text>{say('notFoundText')}</Text>
          <LinkButton fill href={pathIn(language, '/my')}>
            {say('toApplications')}
          </LinkButton>
        </Stack>
      </Inner>
    </Page>
  );
}
