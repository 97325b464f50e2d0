import { Document, Inner, LinkButton, NetworkLost, ApiProblem, Row, Stack, Text } from '@yizhan/web-ui';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useWords } from '../../i18n/index.ts';
import { Titled } from '../../shell/shell.tsx';
import { useAskedView, useAssets, useSite, useWays } from '../../shell/site.tsx';

/** A request that was answered by a plain no; everything else is a fault of ours and is not caught here. */
export function isExpected(error: unknown): boolean {
  return isRouteErrorResponse(error) || error instanceof ApiProblem || error instanceof NetworkLost;
}

/** Which of the problem pages an error is. */
export function problemOf(error: unknown): 'notFound' | 'busy' | 'failed' {
  const status = isRouteErrorResponse(error) || error instanceof ApiProblem ? error.status : 500;
  if (status === 404) return 'notFound';
  return status === 429 ? 'busy' : 'failed';
}

/** A page that is not there, or could not be made, inside the frame of all pages. */
export function ProblemPage() {
  const problem = problemOf(useRouteError());
  const { say } = useWords('problem');
  const { city } = useSite();
  const { to, here, returning } = useWays();
  return (
    <Inner>
      <Titled title={say(`${problem}Title`)} />
      <Stack>
        <h1>{say(`${problem}Title`)}</h1>
        <Text>{say(`${problem}Text`)}</Text>
        <Row>
          {problem !== 'notFound' && <LinkButton href={here}>{say('again')}</LinkButton>}
          <LinkButton href={to('/')} kind={problem === 'notFound' ? 'main' : 'quiet'}>
            {say('home')}
          </LinkButton>
          <LinkButton href={returning('/call')} kind="text">
            {say('call', { number: city.hotline })}
          </LinkButton>
        </Row>
      </Stack>
    </Inner>
  );
}

/** When not even the city is known: a page without a frame. */
export function BareProblemPage() {
  const problem = problemOf(useRouteError());
  const { say, language } = useWords('problem');
  const site = useWords('site');
  const { to, here } = useWays();
  return (
    <Document language={language} view={useAskedView()} assets={useAssets()}>
      <title>{site.say('title', { title: say(`${problem}Title`), product: site.say('product') })}</title>
      <main id="main">
        <Inner>
          <Stack>
            <h1>{say(`${problem}Title`)}</h1>
            <Text>{say(`${problem}Text`)}</Text>
            <Row>
              <LinkButton href={here}>{say('again')}</LinkButton>
              <LinkButton href={to('/')} kind="quiet">
                {say('home')}
              </LinkButton>
            </Row>
          </Stack>
        </Inner>
      </main>
    </Document>
  );
}
