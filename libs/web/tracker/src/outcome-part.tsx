import { plainDate } from '@yizhan/domain/kernel';
import { Card, inLanguage, Points, Stack, Text, useSurroundings } from '@yizhan/web-ui';
import type { Application, Remedy, Result } from './application.wire.ts';
import type { TrackerKey } from './said.ts';
import { useTrackerWords } from './words/index.ts';

const PER: Readonly<Record<Result['per'], TrackerKey>> = {
  month: 'result.perMonth',
  year: 'result.perYear',
  once: 'result.once',
};

/** What came out: the money, from when, and where it goes; or why not, and what the law leaves to do. */
export function OutcomePart({ application }: { readonly application: Application }) {
  const { result, reason, remedies = [], outcome } = application;
  const refused =
    outcome === 'refused' ||
    outcome === 'rejected' ||
    outcome === 'notAccepted' ||
    outcome === 'partlyGranted';
  return (
    <>
      {result !== undefined && <Money result={result} />}
      {refused && (
        <>
          {reason !== undefined && <Reason reason={reason} />}
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
      </Stack>
    </Card>
  );
}

function Reason({ reason }: { readonly reason: NonNullable<Application['reason']> }) {
  const { say, language } = useTrackerWords('tracker');
  const { text, basis } = reason;
  return (
    <Card labelledBy="reason">
      <Stack>
        <h2 id="reason">{say('result.why')}</h2>
        <Text>{typeof text === 'string' ? text : inLanguage(text, language)}</Text>
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

/** Each way to object, and until which day. */
export function Remedies({ remedies }: { readonly remedies: readonly Remedy[] }) {
  const { say, language, format } = useTrackerWords('tracker');
  const { city } = useSurroundings();
  return (
    <Card labelledBy="remedy">
      <Stack>
        <h2 id="remedy">{say('result.remedy')}</h2>
        <Points
          icon="document"
          points={remedies.map(({ id, text, lastDay }) => ({
            key: id,
            content: (
              <>
                <Text>{inLanguage(text, language)}</Text>
                {lastDay !== undefined && (
                  <Text tone="soft">{say('delay.until', { day: format.dayFrom(lastDay, city.today) })}</Text>
                )}
              </>
            ),
          }))}
        />
      </Stack>
    </Card>
  );
}
