import { dayOf, type PlainDate } from '@yizhan/domain/kernel';
import {
  type Fact,
  Facts,
  inLanguage,
  Tag,
  timeOfDay,
  useRecordWords,
  useSurroundings,
  type wire,
} from '@yizhan/web-ui';
import { addresses } from '../addresses.ts';
import type { Application } from '../desk.wire.ts';
import type { Service } from '../queries.ts';
import { useDeskWords } from '../words/index.ts';
import css from './case.module.css';
import { filedFacts } from './filed.ts';

interface PartProps {
  readonly application: Application;
}

/** What was filed and what the registers said, each with where it comes from. */
export function Filed({ application }: PartProps) {
  const speech = useDeskWords('deskCase');
  const words = useDeskWords('deskRegisters');
  const { city } = useSurroundings();
  const facts = filedFacts(application, speech, words, city.today);
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{speech.say('answers')}</h2>
      {facts.length === 0 ? (
        <p className={css['soft']}>{speech.say('noAnswers')}</p>
      ) : (
        <Facts facts={facts} />
      )}
    </section>
  );
}

/** What stands before an approver: who proposes what, why, and by which law. */
export function Proposed({ application: { proposal } }: PartProps) {
  const speech = useDeskWords('deskCase');
  const { say, format, language } = speech;
  if (proposal === undefined) return null;
  const facts: readonly Fact[] = [
    { key: 'reason', name: say('reason'), value: proposal.reason ?? say('noReason') },
    {
      key: 'basis',
      name: say('basis'),
      value: format.list(proposal.laws.map((law) => inLanguage(law, language))),
    },
  ];
  return (
    <section className={css['proposal']} aria-labelledby="proposal">
      <div className={css['heading']}>
        <h2 id="proposal">
          {say('proposal', { by: proposal.by.name, what: say(`proposed.${proposal.outcome}`) })}
        </h2>
        <span className={css['when']}>{say('proposalOn', { day: format.day(proposal.on) })}</span>
      </div>
      <Facts facts={facts} />
    </section>
  );
}

/** What was decided, where it is: the money, and where it goes. */
export function Decided({ application: { result, reason, outcome } }: PartProps) {
  const speech = useDeskWords('deskCase');
  const record = useRecordWords();
  const { say, format, language } = speech;
  if (outcome === undefined || (result === undefined && reason === undefined)) return null;
  const facts: readonly Fact[] = [
    { key: 'outcome', name: say('decidedAs'), value: <strong>{record.name('outcome', outcome)}</strong> },
    ...(result === undefined ? [] : moneyFacts(result, speech)),
    ...(reason === undefined
      ? []
      : [
          { key: 'reason', name: say('reason'), value: reason.text },
          {
            key: 'basis',
            name: say('basis'),
            value: format.list(reason.basis.map((law) => inLanguage(law, language))),
          },
        ]),
  ];
  return (
    <section className={css['proposal']} aria-labelledby="result">
      <h2 id="result">{say('result')}</h2>
      <Facts facts={facts} />
    </section>
  );
}

function moneyFacts(
  { amount, from, firstPaidOn, payee }: NonNullable<Application['result']>,
  { say, format }: ReturnType<typeof useDeskWords<'deskCase'>>,
): readonly Fact[] {
  const values = {
    amount: format.money(amount),
    month: format.month(`${from}-01` as PlainDate),
    day: format.day(firstPaidOn),
  };
  return [
    { key: 'money', name: say('result'), value: say('resultLine', values) },
    {
      key: 'payee',
      name: say('payeeName'),
      value: payee === null ? say('noPayee') : say('payee', { bank: payee.bank, tail: payee.tail }),
    },
  ];
}

/** Materials: waived where a register holds them, to be fetched where it did not answer. */
export function Materials({
  application: { materials },
  service,
}: PartProps & { readonly service: Service | undefined }) {
  const { say, language } = useDeskWords('deskCase');
  const known = service?.definition.materials ?? [];
  return (
    <section aria-labelledby="materials">
      <h2 id="materials">{say('materials')}</h2>
      {materials.length === 0 ? (
        <p className={css['soft']}>{say('noMaterials')}</p>
      ) : (
        <ol className={css['materials']}>
          {materials.map(({ material, standing }) => {
            const name = known.find(({ id }) => id === material)?.name;
            return (
              <li key={material} className={css['material']}>
                <span>{name === undefined ? material : inLanguage(name, language)}</span>
                <Tag tone={standing === 'toFetch' ? 'amber' : 'accent'}>{say(`standing.${standing}`)}</Tag>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** The documents that were given out, each a page to print for who holds the task: they name the person unmasked. */
export function Documents({ application: { documents, number, masked } }: PartProps) {
  const { say, language, format } = useDeskWords('deskCase');
  const record = useRecordWords();
  const { city } = useSurroundings();
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say('documents')}</h2>
      {documents.length === 0 ? (
        <p className={css['soft']}>{say('noDocuments')}</p>
      ) : (
        <ul className={css['materials']} role="list">
          {documents.map(({ id, kind, number: numbered, issuedOn }) => {
            const name = `${record.name('document', kind)}${numbered ?? ''}`;
            return (
              <li key={id} className={css['material']}>
                {masked ? (
                  <span>{name}</span>
                ) : (
                  <a href={addresses(language).document(number, id)} target="_blank" rel="noopener">
                    {name}
                  </a>
                )}
                <span className={css['when']}>{format.dayFrom(issuedOn, city.today)}</span>
              </li>
            );
          })}
        </ul>
      )}
      {masked && documents.length > 0 && <p className={css['soft']}>{say('maskedDocuments')}</p>}
    </section>
  );
}

/** What happened, newest first: the last thing is what a reader needs. */
export function History({ application: { history } }: PartProps) {
  const { say } = useDeskWords('deskCase');
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('history')}</h2>
      <ol className={css['history']} role="list" reversed>
        {[...history].reverse().map((event) => (
          <HistoryItem key={event.seq} event={event} />
        ))}
      </ol>
    </section>
  );
}

function HistoryItem({ event }: { readonly event: wire.PastEvent }) {
  const speech = useDeskWords('deskCase');
  const { say, format, language } = speech;
  const record = useRecordWords();
  const { at, by } = event;
  const role = record.name('role', by.role);
  return (
    <li className={css['event']}>
      <time className={css['at']}>
        {format.shortDay(dayOf(at))} {timeOfDay(at)}
      </time>
      <span>
        {eventText(event, speech, record)}
        {by.role !== 'system' && (
          <span className={css['by']}>
            {by.agency === null ? role : say('byRole', { role, agency: inLanguage(by.agency, language) })}
          </span>
        )}
      </span>
    </li>
  );
}

/** An event in the fewest words: of a crossing, which limit turned which light. */
function eventText(
  { type, params }: wire.PastEvent,
  { say, format }: ReturnType<typeof useDeskWords<'deskCase'>>,
  record: ReturnType<typeof useRecordWords>,
): string {
  const of = (name: string): string => (typeof params[name] === 'string' ? params[name] : '');
  if (type === 'limitCrossed') {
    const [limit, level] = [record.name('limit', of('limit')), record.name('level', of('level'))];
    return say('crossed', { limit, level, day: format.day(of('due') as PlainDate) });
  }
  if (type === 'approved') return say('approvedAs', { outcome: record.name('outcome', of('outcome')) });
  return record.name('event', type);
}
