import { DayCalendar, inLanguage, Part, Stack, Table, Tag, Text } from '@yizhan/web-ui';
import { yuan } from '@yizhan/domain/kernel';
import { useWords } from '../../i18n/index.ts';
import { useSite } from '../../shell/site.tsx';
import type { GuideFacts } from './guide.loader.ts';

/** By when it is done if one applies today, and how that is counted. */
export function TimePart({ service, shown }: GuideFacts) {
  const { say, rich, format, language } = useWords('guide');
  const { city } = useSite();
  const invented = useInvented(service);
  const { promised, statutory, note } = service.limits;
  const limits = [
    ...(promised === undefined ? [] : [{ key: 'promised', limit: promised } as const]),
    ...(statutory === undefined ? [] : [{ key: 'statutory', limit: statutory } as const]),
  ];
  return (
    <Part id="time" title={say('parts.time')}>
      {shown === undefined ? (
        <Text>{say('noPromise')}</Text>
      ) : (
        <Text tone="lead">{rich('today', { day: format.dayFrom(shown.lastDay, city.today) })}</Text>
      )}
      <Table
        tight
        quietHead
        columns={[
          { key: 'limit', title: say('limit') },
          { key: 'length', title: say('length'), number: true },
        ]}
        rows={[
          ...limits.map(({ key, limit }) => ({
            key,
            cells: [
              <>
                {say(key)} {invented(`/limits/${key}`)}
              </>,
              limit.value === 0 ? say('atOnce') : say(`units.${limit.unit}`, { count: limit.value }),
            ],
          })),
          { key: 'actual', cells: [say('actual'), say('actualUnknown')] },
        ]}
      />
      {shown !== undefined && (
        <Stack gap="close">
          <h3>{say('how')}</h3>
          <DayCalendar
            days={shown.days}
            today={city.today}
            trigger="submitted"
            due={shown.limit === 'statutory' ? 'statutory' : 'promised'}
            numbered={shown.unit === 'workingDay' || shown.unit === 'naturalDay'}
          />
        </Stack>
      )}
      <Text>
        {format.sentences([
          ...(note === undefined ? [] : [inLanguage(note, language)]),
          ...(shown?.assumes.includes('lastDayOfAcceptance') === true ? [say('assumesAcceptance')] : []),
          say('late', { number: service.contacts.complaints }),
        ])}
      </Text>
    </Part>
  );
}

/** What it costs, and by which rule. */
export function FeePart({ service }: GuideFacts) {
  const { say, rich, format, language } = useWords('guide');
  const { fee, legalBases } = service;
  if (fee.kind === 'none') {
    return (
      <Part id="fee" title={say('parts.fee')}>
        <Text tone="lead">
          <strong>{say('free')}</strong>
        </Text>
      </Part>
    );
  }
  const basis = legalBases.find(({ id }) => id === fee.basis);
  return (
    <Part id="fee" title={say('parts.fee')}>
      <Text tone="lead">{rich('costs', { amount: format.money({ fen: fee.fen }) })}</Text>
      {fee.note !== undefined && <Text>{inLanguage(fee.note, language)}</Text>}
      {basis !== undefined && (
        <Text tone="soft">{say('costsBasis', { law: inLanguage(basis.law, language) })}</Text>
      )}
    </Part>
  );
}

/** What comes out, and when money comes. */
export function GetPart({ service }: GuideFacts) {
  const { say, format, language } = useWords('guide');
  const invented = useInvented(service);
  const { text, validity, payment } = service.result;
  return (
    <Part id="get" title={say('parts.get')}>
      <Text>{inLanguage(text, language)}</Text>
      {validity !== undefined && <Text>{inLanguage(validity, language)}</Text>}
      {payment !== undefined && (
        <>
          <Table
            tight
            columns={[
              { key: 'age', title: say('age') },
              { key: 'amount', title: say('perMonth'), number: true },
            ]}
            rows={payment.bands.map(({ min, max, yuan: amount }) => ({
              key: String(min),
              cells: [
                max === undefined ? say('ageFrom', { min }) : say('ageBetween', { min, max }),
                format.money(yuan(amount)),
              ],
            }))}
          />
          <Text>
            {format.sentences([say(`paidFrom.${payment.from}`), say('payday', { day: payment.payday })])}{' '}
            {invented('/result/payment/payday')}
          </Text>
        </>
      )}
    </Part>
  );
}

/** Marks what was made up for the demonstration, where it stands. */
function useInvented({ illustrative }: GuideFacts['service']) {
  const { say } = useWords('guide');
  const { city } = useSite();
  return (pointer: string) =>
    city.demo && illustrative.includes(pointer) ? <Tag tone="amber">{say('invented')}</Tag> : null;
}
