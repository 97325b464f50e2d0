import { useQuery } from '@tanstack/react-query';
import {
  Crumbs,
  Halves,
  Inner,
  inLanguage,
  Light,
  LinkButton,
  Page,
  Phrases,
  Stack,
  Tag,
  Text,
  Trouble,
  useApi,
  useSurroundings,
  Waiting,
  type WhoseBandProps,
  WideOnly,
} from '@yizhan/web-ui';
import { useParams } from 'react-router';
import { addresses } from './addresses.ts';
import type { Application } from './application.wire.ts';
import { LatePart } from './late-part.tsx';
import { AnswersPart, FindingsPart, NumbersPart, PapersPart } from './numbers-part.tsx';
import { AgainPart, OutcomePart } from './outcome-part.tsx';
import { ClockPart, NextPart, PastPart } from './parts-of-tracker.tsx';
import { applicationQuery } from './queries.ts';
import { sayIt, type TrackerSpeech, writeIt } from './said.ts';
import { standingOfPage, type Tone } from './standing.ts';
import { useTrackerWords } from './words/index.ts';

/** One application: who has it, by when, what now; then how the time is counted and what happened. */
export function TrackerPage() {
  const { number = '' } = useParams();
  const speech = useTrackerWords('tracker');
  const { say, language } = speech;
  const { city } = useSurroundings();
  const { data, error, isError, refetch } = useQuery(applicationQuery(useApi(), number));
  const back = { href: addresses(language).list, label: say('back') };
  if (data === undefined) {
    return (
      <Page title={say('page')} section="applications" back={back}>
        <Inner>
          {isError ? (
            <Trouble
              title={say('page')}
              error={error}
              again={() => void refetch()}
              elsewhere={{ href: back.href, label: say('list') }}
            />
          ) : (
            <Waiting lines={8} />
          )}
        </Inner>
      </Page>
    );
  }
  const standing = standingOfPage(data);
  return (
    <Page
      title={`${sayIt(standing.who, speech, city.today)} · ${inLanguage(data.service.name, language)}`}
      section="applications"
      back={back}
      whose={whoseOf(data, speech)}
    >
      <Inner>
        <Stack gap="wide">
          <Head application={data} />
          <LatePart application={data} />
          <OutcomePart application={data} />
          <AgainPart application={data} />
          <NextPart application={data} />
          <Halves>
            <ClockPart application={data} />
            <PastPart application={data} />
          </Halves>
          <FindingsPart application={data} />
          <PapersPart application={data} />
          <AnswersPart application={data} />
          <NumbersPart application={data} />
          <WithdrawLink application={data} />
        </Stack>
      </Inner>
    </Page>
  );
}

/** Whose matter, and what the reader is to them: on every page of an application. */
export function whoseOf(
  { service, subject, relation }: Application,
  { say, language }: TrackerSpeech,
): WhoseBandProps {
  return {
    service: inLanguage(service.name, language),
    name: subject.name,
    ...(relation !== undefined && relation !== 'self' ? { role: say('youAreProxy') } : {}),
  };
}

const LIGHTS: Readonly<Record<Exclude<Tone, 'plain'>, 'onTime' | 'soon' | 'late'>> = {
  green: 'onTime',
  amber: 'soon',
  red: 'late',
};

function Head({ application }: { readonly application: Application }) {
  const speech = useTrackerWords('tracker');
  const { language } = speech;
  const { city } = useSurroundings();
  const { who, when, now, tag } = standingOfPage(application);
  const word = sayIt(tag.said, speech, city.today);
  return (
    <Stack gap="close">
      <WideOnly>
        <Crumbs
          crumbs={[
            { href: addresses(language).list, title: speech.say('list') },
            { title: inLanguage(application.service.name, language) },
          ]}
        />
      </WideOnly>
      <h1>
        {language === 'en' || application.holder === null ? (
          sayIt(who, speech, city.today)
        ) : (
          <Phrases
            text={sayIt(who, speech, city.today)}
            whole={[inLanguage(application.holder.short, language)]}
          />
        )}
      </h1>
      <Text tone="lead">
        {when !== null && writeIt(when, speech, city.today)}
        {when !== null && language === 'en' && ' '}
        {writeIt(now, speech, city.today)}
      </Text>
      <p>{tag.tone === 'plain' ? <Tag>{word}</Tag> : <Light state={LIGHTS[tag.tone]}>{word}</Light>}</p>
    </Stack>
  );
}

/** Stands last and small: it is there for who looks for it, and is asked once more on a page of its own. */
function WithdrawLink({ application: { available, number } }: { readonly application: Application }) {
  const { say, language } = useTrackerWords('withdraw');
  if (!available.some(({ command, open }) => command === 'withdraw' && open)) return null;
  return (
    <p>
      <LinkButton kind="text" href={addresses(language).withdraw(number)}>
        {say('link')}
      </LinkButton>
    </p>
  );
}
