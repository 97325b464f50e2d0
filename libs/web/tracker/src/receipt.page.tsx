import { useQuery } from '@tanstack/react-query';
import {
  Button,
  dayAndTime,
  Halves,
  Inner,
  inLanguage,
  LinkButton,
  NextSteps,
  Page,
  Row,
  Stack,
  Text,
  Trouble,
  useApi,
  useSurroundings,
  Waiting,
} from '@yizhan/web-ui';
import type { FormEvent } from 'react';
import { useParams } from 'react-router';
import { addresses } from './addresses.ts';
import type { Application } from './application.wire.ts';
import css from './numbers.module.css';
import { groupedQueryNumber } from './numbers-part.tsx';
import { applicationQuery } from './queries.ts';
import { whoseOf } from './tracker.page.tsx';
import { useTrackerWords } from './words/index.ts';

/** The application arrived: the number to keep, what happens next and by when. Printed, it is a receipt. */
export function ReceiptPage() {
  const { number = '' } = useParams();
  const { say, language } = useTrackerWords('receipt');
  const tracker = useTrackerWords('tracker');
  const { data, error, isError, refetch } = useQuery(applicationQuery(useApi(), number));
  const back = { href: addresses(language).list, label: tracker.say('back') };
  return (
    <Page
      title={say('title')}
      section="applications"
      back={back}
      {...(data === undefined ? {} : { whose: whoseOf(data, tracker) })}
    >
      <Inner>
        {data !== undefined ? (
          <Receipt application={data} />
        ) : isError ? (
          <Trouble
            title={tracker.say('page')}
            error={error}
            again={() => void refetch()}
            elsewhere={{ href: back.href, label: tracker.say('list') }}
          />
        ) : (
          <Waiting title={say('title')} lines={6} />
        )}
      </Inner>
    </Page>
  );
}

function Receipt({ application }: { readonly application: Application }) {
  const { say, rich, language, format } = useTrackerWords('receipt');
  const { number, queryNumber, submittedAt, chain, documents } = application;
  const paper = documents.find(({ kind }) => kind === 'receipt');
  return (
    <Halves>
      <Stack gap="wide">
        <Stack gap="close">
          <h1>{say('title')}</h1>
          <Text tone="lead">{rich('nothing')}</Text>
        </Stack>
        <section aria-labelledby="query">
          <Stack gap="close">
            <h2 id="query">{say('query')}</h2>
            {queryNumber !== undefined && (
              <p className={css['query']}>
                {groupedQueryNumber(queryNumber)
                  .split(' ')
                  .map((group, index) => (
                    <span key={`${String(index)}${group}`}>{index === 0 ? group : ` ${group}`}</span>
                  ))}
              </p>
            )}
            <Text>{say('queryUse')}</Text>
            <Text tone="small">
              {say('number', { number })}
              <br />
              {say('sent', { time: dayAndTime(submittedAt, format) })}
            </Text>
          </Stack>
        </section>
        <LinkButton fill href={addresses(language).tracker(number)}>
          {say('track')}
        </LinkButton>
      </Stack>
      <Stack gap="wide">
        <NextOfReceipt application={application} />
        <PrintButton />
        <Stack gap="close">
          <Text tone="small">{say('chain')}</Text>
          <p className={css['seal']}>{chain.head}</p>
          <Text tone="small">{say('chainWhat')}</Text>
          {paper !== undefined && (
            <p>
              <LinkButton kind="text" href={addresses(language).document(number, paper.id)}>
                {say('paper')}
              </LinkButton>
            </p>
          )}
        </Stack>
      </Stack>
    </Halves>
  );
}

function NextOfReceipt({ application: { holder, clock, result } }: { readonly application: Application }) {
  const { say, rich, language, format } = useTrackerWords('receipt');
  const { city } = useSurroundings();
  const tail = result?.payee?.tail;
  const steps = [
    ...(holder === null
      ? []
      : [{ key: 'check', content: rich('check', { agency: inLanguage(holder.short, language) }) }]),
    ...(clock.shown === null
      ? []
      : [{ key: 'by', content: rich('byDay', { day: format.dayFrom(clock.shown.lastDay, city.today) }) }]),
    ...(tail === undefined ? [] : [{ key: 'money', content: rich('money', { tail }) }]),
  ];
  return (
    <section aria-labelledby="next">
      <Stack>
        <h2 id="next">{say('next')}</h2>
        <NextSteps steps={steps} />
        <Text>
          {say('message')}
          <br />
          {say('noFee')}
        </Text>
      </Stack>
    </section>
  );
}

function PrintButton() {
  const { say } = useTrackerWords('receipt');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    print();
  };
  return (
    <form onSubmit={onSubmit}>
      <Row>
        <Button kind="plain" icon="print" fill>
          {say('print')}
        </Button>
      </Row>
    </form>
  );
}
