import { Button, Choice, Inner, LinkButton, Row, Stack, Text } from '@yizhan/web-ui';
import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/index.ts';
import { Titled } from '../../shell/shell.tsx';
import { ownPath, useSite, useWays } from '../../shell/site.tsx';

/** How large and how bright. The form is answered by the API (`POST /view`), which comes back to the page one was on. */
export function ViewPage() {
  const { say } = useWords('view');
  const { view } = useSite();
  const { to } = useWays();
  const [params] = useSearchParams();
  const back = ownPath(params.get('back'));
  return (
    <Inner>
      <Titled title={say('title')} />
      <form method="post" action="/view">
        <input type="hidden" name="back" value={back ?? to('/view')} />
        <Stack gap="wide">
          <Stack gap="close">
            <h1>{say('title')}</h1>
            <Text tone="soft">{say('intro')}</Text>
          </Stack>
          <Choice
            id="density"
            name="density"
            label={say('density')}
            chosen={[view.density]}
            options={[
              { value: 'standard', label: say('standard'), hint: say('standardHint') },
              { value: 'senior', label: say('senior'), hint: say('seniorHint') },
            ]}
          />
          <Choice
            id="step"
            name="step"
            label={say('step')}
            chosen={[view.step]}
            options={[
              { value: '1.25', label: say('steps.small') },
              { value: '1.5', label: say('steps.medium') },
              { value: '1.875', label: say('steps.large') },
            ]}
          />
          <Choice
            id="theme"
            name="theme"
            label={say('theme')}
            chosen={[view.theme]}
            options={[
              { value: 'day', label: say('day') },
              { value: 'night', label: say('night') },
            ]}
          />
          <Row>
            <Button>{say('save')}</Button>
            <LinkButton href={back ?? to('/')} kind="text">
              {say('back')}
            </LinkButton>
          </Row>
          <Stack gap="close">
            <h2>{say('sampleTitle')}</h2>
            <Text tone="lead">{say('sample')}</Text>
          </Stack>
        </Stack>
      </form>
    </Inner>
  );
}
