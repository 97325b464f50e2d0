import { Card, Halves, inLanguage, Inner, LinkButton, Stack, Text, ViewSwitch } from '@yizhan/web-ui';
import { useLoaderData } from 'react-router';
import { useWords } from '../../i18n/index.ts';
import { useSite, useWays } from '../../shell/site.tsx';
import { EXAMPLE_DAYS, type HomeFacts } from './home.loader.ts';
import { ServiceCard } from './service-card.tsx';

/** The home page holds what there is, and nothing that is not there yet. */
export function HomePage() {
  const { say, rich, format, language } = useWords('home');
  const site = useWords('site');
  const { city, view } = useSite();
  const { services, exampleDay } = useLoaderData<HomeFacts>();
  const { to, here, returning } = useWays();
  return (
    <Inner>
      <title>
        {site.say('homeTitle', {
          product: inLanguage(city.product, language),
          city: inLanguage(city.name, language),
        })}
      </title>
      <Stack gap="wide">
        <h1>{say('title')}</h1>
        {services.map((service) => (
          <ServiceCard key={service.code} service={service} />
        ))}
        <Card labelledBy="days">
          <h2 id="days">{say('daysTitle')}</h2>
          <Text>{say('daysText')}</Text>
          {exampleDay !== undefined && (
            <Text>
              {rich('daysExample', { count: EXAMPLE_DAYS, day: format.dayFrom(exampleDay, city.today) })}
            </Text>
          )}
          <LinkButton href={to('/days')} kind="quiet" fill>
            {say('daysOpen')}
          </LinkButton>
        </Card>
        <Halves>
          <Stack>
            <h2>{say('lettersTitle')}</h2>
            <Text>{say('lettersText')}</Text>
            <ViewSwitch current={view} action="/view" back={here} fill />
            <LinkButton href={returning('/view')} kind="text">
              {say('lettersOpen')}
            </LinkButton>
          </Stack>
          <Stack>
            <h2>{say('helpTitle')}</h2>
            <Text>{say('helpText')}</Text>
            <LinkButton href={returning('/call')} kind="quiet" fill>
              {site.say('call', { number: city.hotline })}
            </LinkButton>
          </Stack>
        </Halves>
      </Stack>
    </Inner>
  );
}
