import { Inner, LinkButton, Part, Points, Stack, Text } from '@yizhan/web-ui';
import { useWords } from '../../i18n/index.ts';
import { Titled } from '../../shell/shell.tsx';
import { useSite, useWays } from '../../shell/site.tsx';

const DONE = ['same', 'keyboard', 'contrast', 'script', 'zoom', 'words', 'motion'] as const;
const HOW = ['view', 'read', 'device'] as const;
const NOT = ['sign', 'voice', 'people'] as const;

/** What everybody can rely on here, and what is still missing. */
export function AccessibilityPage() {
  const { say } = useWords('accessibility');
  const { city } = useSite();
  const { returning } = useWays();
  const number = city.hotline;
  return (
    <Inner>
      <Titled title={say('title')} />
      <Stack gap="wide">
        <Stack gap="close">
          <h1>{say('title')}</h1>
          <Text tone="lead">{say('intro')}</Text>
        </Stack>
        <div>
          <Part id="done" title={say('doneTitle')}>
            <Points points={DONE.map((key) => ({ key, content: say(`done.${key}`) }))} />
          </Part>
          <Part id="how" title={say('howTitle')}>
            <Points icon="letters" points={HOW.map((key) => ({ key, content: say(`how.${key}`) }))} />
          </Part>
          <Part id="missing" title={say('notTitle')}>
            <Points icon="clock" points={NOT.map((key) => ({ key, content: say(`not.${key}`) }))} />
          </Part>
          <Part id="standard" title={say('standardTitle')}>
            <Text>{say('standard')}</Text>
          </Part>
          <Part id="help" title={say('helpTitle')}>
            <Text>{say('help', { number })}</Text>
            <LinkButton href={returning('/call')} kind="quiet" fill>
              {say('helpCall', { number })}
            </LinkButton>
          </Part>
        </div>
      </Stack>
    </Inner>
  );
}
