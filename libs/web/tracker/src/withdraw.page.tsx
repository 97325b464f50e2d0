import { useQuery, useQueryClient } from '@tanstack/react-query';
import { dayOf } from '@yizhan/domain/kernel';
import {
  Button,
  ErrorSummary,
  Inner,
  inLanguage,
  isSignedOut,
  LinkButton,
  newKey,
  Page,
  Points,
  Row,
  Stack,
  Text,
  TextAreaField,
  Trouble,
  useApi,
  useErrorTitle,
  useFocusOnProblems,
  useSurroundings,
  Waiting,
} from '@yizhan/web-ui';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { addresses } from './addresses.ts';
import type { Application } from './application.wire.ts';
import { applicationQuery } from './queries.ts';
import { whoseOf } from './tracker.page.tsx';
import { REASON_MAX, reasonFaults, withdrawBody, type WithdrawFault, withdrawFaultOf } from './withdrawal.ts';
import { useTrackerWords } from './words/index.ts';

/** Asks once, on a page of its own: what stops, what can still be done later, and both ways on. */
export function WithdrawPage() {
  const { number = '' } = useParams();
  const { say, language } = useTrackerWords('withdraw');
  const { data, error, isError, refetch } = useQuery(applicationQuery(useApi(), number));
  if (data !== undefined) return <Asking application={data} />;
  return (
    <Page
      title={say('title')}
      section="applications"
      back={{ href: addresses(language).tracker(number), label: say('back') }}
    >
      <Inner>
        {isError ? (
          <Trouble title={say('title')} error={error} again={() => void refetch()} />
        ) : (
          <Waiting title={say('title')} />
        )}
      </Inner>
    </Page>
  );
}

function Asking({ application }: { readonly application: Application }) {
  const speech = useTrackerWords('withdraw');
  const { say, rich, language, format } = speech;
  const tracker = useTrackerWords('tracker');
  const { city } = useSurroundings();
  const client = useQueryClient();
  const navigate = useNavigate();
  const api = useApi();
  const [busy, setBusy] = useState(false);
  // A list, so that the same fault twice is told twice.
  const [faults, setFaults] = useState<readonly WithdrawFault[]>([]);
  // The same key for every try, so that a second press after a lost answer withdraws once.
  const [key] = useState(newKey);
  const { number, seq, service, subject, submittedAt } = application;
  const ways = addresses(language);

  const withdraw = async (reason: string): Promise<void> => {
    setBusy(true);
    try {
      await api.change('POST', `/applications/${number}/withdraw`, {
        body: withdrawBody(reason),
        seen: seq,
        key,
      });
      await client.invalidateQueries({ queryKey: ['applications'] });
      await navigate(`/my/applications/${number}`, { replace: true });
    } catch (error) {
      if (isSignedOut(error)) return;
      setFaults([withdrawFaultOf(error)]);
      setBusy(false);
      await client.invalidateQueries({ queryKey: ['applications', number] });
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (busy) return;
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '');
    const wrong = reasonFaults(reason);
    setFaults(wrong);
    if (wrong.length === 0) void withdraw(reason);
  };

  const lines = faults.map((fault) => ({
    field: fault === 'tooLong' ? 'reason' : 'withdraw',
    message: say(fault, { max: REASON_MAX }),
  }));
  useFocusOnProblems(faults);
  return (
    <Page
      title={useErrorTitle(say('title'), lines)}
      section="applications"
      back={{ href: ways.tracker(number), label: say('back') }}
      whose={whoseOf(application, tracker)}
    >
      <Inner>
        <form id="withdraw" tabIndex={-1} noValidate onSubmit={onSubmit}>
          <Stack>
            <ErrorSummary problems={lines} />
            <h1>{say('title')}</h1>
            <Text>
              {rich('whose', {
                service: inLanguage(service.name, language),
                name: subject.name,
                day: format.dayFrom(dayOf(submittedAt), city.today),
              })}
            </Text>
            <Points
              icon="warning"
              points={[
                { key: 'stops', content: say('stops') },
                { key: 'again', content: say('again') },
              ]}
            />
            <TextAreaField
              id="reason"
              name="reason"
              label={say('reason')}
              optional
              {...(faults.includes('tooLong') ? { error: say('tooLong', { max: REASON_MAX }) } : {})}
            />
            <Row>
              <Button fill {...(busy ? { busy: say('doing') } : {})}>
                {say('yes')}
              </Button>
              <LinkButton kind="text" href={ways.tracker(number)}>
                {say('no')}
              </LinkButton>
            </Row>
          </Stack>
        </form>
      </Inner>
    </Page>
  );
}
