import { Inner, LinkButton, Stack, Text } from '@yizhan/web-ui';
import { useWorkbenchWords } from './workbench-words.ts';

/** What stands where a page of ours failed. */
export function Broken() {
  const { say } = useWorkbenchWords('workbench');
  return (
    <main id="main">
      <title>{say('broken')}</title>
      <Inner>
        <Stack>
          <h1>{say('broken')}</h1>
          <Text>{say('brokenText')}</Text>
          <LinkButton href={location.pathname}>{say('again')}</LinkButton>
        </Stack>
      </Inner>
    </main>
  );
}
