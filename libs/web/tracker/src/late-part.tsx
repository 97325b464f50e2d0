import { inLanguage, LinkButton, Notice, Points, Row, Stack, Text, useSurroundings } from '@yizhan/web-ui';
import type { Application } from './application.wire.ts';
import { RemedyText } from './outcome-part.tsx';
import { CallButton } from './parts-of-tracker.tsx';
import { isLate } from './standing.ts';
import { useTrackerWords } from './words/index.ts';

/** A limit that passed: where it stopped, who knows of it, and what the applicant can do. */
export function LatePart({ application }: { readonly application: Application }) {
  const { say, rich, language } = useTrackerWords('tracker');
  const { city } = useSurroundings();
  const { holder, state, findings, remedies = [] } = application;
  if (!isLate(application) || holder === null || state === 'decided' || state === 'closed') return null;
  const open = findings.filter((finding) => finding.state === 'open').length;
  return (
    <section aria-labelledby="late">
      <Notice tone="red">
        <Stack>
          <h2 id="late">{say('delay.title')}</h2>
          <Text>
            {rich(`delay.${state}`, { agency: inLanguage(holder.short, language) })}
            {open > 0 && (
              <>
                {language === 'en' && ' '}
                {say('delay.findings', { count: open })}
              </>
            )}
          </Text>
          <Text>{say('delay.told')}</Text>
          <h3>{say('delay.what')}</h3>
          <Text>{say('delay.ask', { agency: inLanguage(holder.agency, language) })}</Text>
          <Row>
            <CallButton holder={holder} />
            <LinkButton kind="quiet" icon="phone" fill href={`tel:${city.hotline}`}>
              {say('delay.hotline', { hotline: city.hotline })}
            </LinkButton>
          </Row>
          {remedies.length > 0 && (
            <>
              <Text>{say('delay.law')}</Text>
              <Points
                icon="document"
                points={remedies.map((remedy) => ({
                  key: remedy.id,
                  content: <RemedyText remedy={remedy} />,
                }))}
              />
            </>
          )}
        </Stack>
      </Notice>
    </section>
  );
}
