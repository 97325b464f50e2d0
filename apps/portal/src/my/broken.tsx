import { Inner, LinkButton, Stack, Text } from '@yizhan/web-ui';
import { useMyWords } from './my-words.ts';

/** What stands where a fault of ours would have left a white page. */
export function Broken() {
  const { say } = useMyWords('my');
  return (
    <main id="main">
      <title>{say('broken')}</title>
      <Inner>
        <Stack>
          <h1>{say('broken')}</h1>
          <Text>{say('brokenText')}</Text>
          <LinkButton fill href={location.pathname}>
            {say('again')}
          </LinkButton>
        </Stack>
      </Inner>
    </main>
  );
}
