import { inLanguage, LinkButton, NextSteps, Notice, Stack, Text, useSurroundings } from '@yizhan/web-ui';
import type { Application } from './application.wire.ts';
import { Telephone } from './parts-of-tracker.tsx';
import { isLate } from './standing.ts';
import { useTrackerWords } from './words/index.ts';

/** A limit that passed: where it stopped, who knows of it, and what the applicant can do. */
export function LatePart({ application }: { readonly application: Application }) {
  const { say, rich, language } = useTrackerWords('tracker');
  const { city } = useSurroundings();
  const { holder, state, remedies = [] } = application;
  if (!isLate(application) || holder === null || state === 'decided' || state === 'closed') return null;
  return (
    <section aria-labelledby="late">
      <Notice tone="red">
        <Stack>
          <h2 id="late">{say('delay.title')}</h2>
          <Text>{rich(`delay.${state}`, { agency: inLanguage(holder.agency, language) })}</Text>
          <Text>{say('delay.told')}</Text>
          <h3>{say('delay.what')}</h3>
          <NextSteps
            steps={[
              {
                key: 'ask',
                content: (
                  <Stack gap="close">
                    <Text>{say('delay.ask')}</Text>
                    <Telephone application={application} />
                  </Stack>
                ),
              },
              {
                key: 'complain',
                content: (
                  <LinkButton kind="quiet" icon="phone" fill href={`tel:${city.hotline}`}>
                    {say('delay.hotline', { hotline: city.hotline })}
                  </LinkButton>
                ),
              },
              ...remedies.map((remedy) => ({ key: remedy.id, content: inLanguage(remedy.text, language) })),
            ]}
          />
        </Stack>
      </Notice>
    </section>
  );
}
