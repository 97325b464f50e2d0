import { hasOwn, plainDate } from '@yizhan/domain/kernel';
import { Card, inLanguage, LinkButton, Points, Stack, Text, useSurroundings } from '@yizhan/web-ui';
import { addresses } from './addresses.ts';
import type { Application, Remedy, Result } from './application.wire.ts';
import type { TrackerKey } from './said.ts';
import { useTrackerWords } from './words/index.ts';

const PER: Readonly<Record<Result['per'], TrackerKey>> = {
  month: 'result.perMonth',
};

interface OutcomePartProps {
  readonly application: Application;
}

/** What came out: the money, from when, and where it goes; or why not, and what the law leaves to do. */
export function OutcomePart({ application }: OutcomePartProps) {
  const { result, reason, remedies = [], outcome } = application;
  return (
    <>
      {result !== undefined && <Money result={result} />}
      {isNo(outcome) && (
        <>
          {reason !== undefined && <Reason outcome={outcome} reason={reason} />}
          {remedies.length > 0 && <Remedies remedies={remedies} />}
        </>
      )}
    </>
  );
}

function Money({ result }: { readonly result: Result }) {
  const { say, rich, format } = useTrackerWords('tracker');
  const { city } = useSurroundings();
  const { amount, per, from, firstPaidOn, payee } = result;
  return (
    <Card tone="lead" labelledBy="result">
      <Stack gap="close">
        <h2 id="result">{say('result.title')}</h2>
        <Text tone="lead">{rich(PER[per], { amount: format.money(amount) })}</Text>
        <Text>{rich('result.from', { month: format.month(plainDate(`${from}-01`)) })}</Text>
        {firstPaidOn !== undefined && (
          <Text>{rich('result.first', { day: format.dayFrom(firstPaidOn, city.today) })}</Text>
        )}
        <Text>
          {payee === null
            ? say('result.noPayee')
            : rich('result.payee', { bank: payee.bank, tail: payee.tail })}
        </Text>
        <Text tone="soft">
          {say('result.missing')}
          <a href={`tel:${city.hotline}`}>{say('result.missingCall', { hotline: city.hotline })}</a>
        </Text>
      </Stack>
    </Card>
  );
}

type No = 'partlyGranted' | 'refused' | 'rejected' | 'notAccepted';

/** An officer's own sentences are Chinese, whatever the language of the page. */
const OFFICE_WRITES = 'zh-CN';

/** Everything but yes: each has its own question. */
const WHY: Readonly<Record<No, TrackerKey>> = {
  partlyGranted: 'result.whyPart',
  refused: 'result.why',
  rejected: 'result.whyRejected',
  notAccepted: 'result.whyNotAccepted',
};

function Reason({
  outcome,
  reason: { text, rightBody, basis },
}: {
  readonly outcome: No;
  readonly reason: NonNullable<Application['reason']>;
}) {
  const { say, language } = useTrackerWords('tracker');
  return (
    <Card labelledBy="reason">
      <Stack>
        <h2 id="reason">{say(WHY[outcome])}</h2>
        <Text>
          <span lang={OFFICE_WRITES}>{text}</span>
        </Text>
        {rightBody !== undefined && (
          <Text>
            {say('result.rightBody')}
            <strong lang={OFFICE_WRITES}>{rightBody}</strong>
          </Text>
        )}
        {basis.length > 0 && (
          <>
            <h3>{say('result.basis')}</h3>
            <Points
              icon="document"
              points={basis.map((law) => ({ key: law.zh, content: inLanguage(law, language) }))}
            />
          </>
        )}
      </Stack>
    </Card>
  );
}

/** What is over can be begun anew: the guide says who may, before anybody fills in anything. */
export function AgainPart({ application: { state, outcome, service } }: OutcomePartProps) {
  const { say, language } = useTrackerWords('tracker');
  if (state !== 'closed' || (outcome !== 'withdrawn' && !isNo(outcome))) return null;
  return (
    <section aria-labelledby="again">
      <Stack gap="close">
        <h2 id="again">{say('again.title')}</h2>
        <Text>{say(outcome === 'withdrawn' ? 'again.withdrawn' : 'again.text')}</Text>
        <LinkButton kind="quiet" fill href={addresses(language).guide(service.code)}>
          {say('again.go', { service: inLanguage(service.name, language) })}
        </LinkButton>
      </Stack>
    </section>
  );
}

const isNo = (outcome: Application['outcome']): outcome is No =>
  outcome !== undefined && hasOwn(WHY, outcome);

/** Each way to object, and until which day. */
export function Remedies({ remedies }: { readonly remedies: readonly Remedy[] }) {
  const { say } = useTrackerWords('tracker');
  return (
    <Card labelledBy="remedy">
      <Stack>
        <h2 id="remedy">{say('result.remedy')}</h2>
        <Points
          icon="document"
          points={remedies.map((remedy) => ({
            key: remedy.id,
            content: <RemedyText remedy={remedy} />,
          }))}
        />
      </Stack>
    </Card>
  );
}

/** What the law calls it, what that means, and until which day. */
export function RemedyText({ remedy: { id, text, lastDay } }: { readonly remedy: Remedy }) {
  const { say, rich, language, format } = useTrackerWords('tracker');
  const { city } = useSurroundings();
  const meaning = hasOwn(MEANINGS, id) ? MEANINGS[id] : undefined;
  return (
    <p>
      <strong>{inLanguage(text, language)}</strong>
      {meaning !== undefined && (
        <>
          <br />
          {say(meaning)}
        </>
      )}
      {lastDay !== undefined && (
        <>
          <br />
          {rich('delay.until', { day: format.dayFrom(lastDay, city.today) })}
        </>
      )}
    </p>
  );
}

const MEANINGS: Readonly<Record<string, TrackerKey>> = {
  administrativeReconsideration: 'remedy.administrativeReconsideration',
  administrativeLitigation: 'remedy.administrativeLitigation',
};
