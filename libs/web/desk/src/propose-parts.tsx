import type { Proposed } from '@yizhan/domain/applications';
import type { PlainDate } from '@yizhan/domain/kernel';
import { type Fact, Facts, inLanguage, useSurroundings, Verdict } from '@yizhan/web-ui';
import { findingLine, inOrder } from './case/finding.ts';
import type { Application } from './desk.wire.ts';
import { paymentOf } from './proposed-payment.ts';
import css from './propose.module.css';
import type { Service } from './queries.ts';
import { useDeskWords } from './words/index.ts';

/** Every finding with what became of it: a proposal leaves no question of the machine open. */
export function ProposedFindings({ application: { findings } }: { readonly application: Application }) {
  const { say } = useDeskWords('deskPropose');
  const speech = useDeskWords('deskCase');
  const done = findings.filter(({ state }) => state !== 'open').length;
  const all = done === findings.length;
  return (
    <section aria-labelledby="findings">
      <div className={css['heading']}>
        <h2 id="findings">{say(all ? 'findings' : 'findingsOpen')}</h2>
        <Verdict of={all ? 'ok' : 'query'}>{say('ratio', { done, all: findings.length })}</Verdict>
      </div>
      <ul className={css['findings']} role="list">
        {inOrder(findings).map((finding) => {
          const { verdict, word, text, answer } = findingLine(finding, speech);
          return (
            <li key={finding.id} className={css['finding']}>
              <Verdict of={verdict}>{word}</Verdict>
              <span>
                {text}
                {answer !== undefined && <span className={css['answer']}>{answer}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface ProposedContentProps {
  readonly application: Application;
  readonly service: Service;
  readonly proposed: Proposed;
}

/** What would be given: by the amount rule, on the age of today. */
export function ProposedContent({ application, service, proposed }: ProposedContentProps) {
  const { say, format, language } = useDeskWords('deskPropose');
  const { city } = useSurroundings();
  const payment = paymentOf(proposed, application, service.definition, city.today);
  const facts: readonly Fact[] =
    payment === undefined
      ? []
      : [
          {
            key: 'amount',
            name: say('amount'),
            value: say('perMonth', { amount: format.money(payment.amount) }),
          },
          { key: 'from', name: say('from'), value: format.month(`${payment.from}-01` as PlainDate) },
          { key: 'first', name: say('first'), value: format.day(payment.firstPaidOn) },
        ];
  return (
    <section aria-labelledby="content">
      <h2 id="content">{say('content')}</h2>
      {facts.length === 0 ? (
        <p className={css['soft']}>{say('nothing')}</p>
      ) : (
        <Facts
          facts={[
            {
              key: 'result',
              name: say('result'),
              value: inLanguage(service.definition.result.name, language),
            },
            ...facts,
          ]}
        />
      )}
    </section>
  );
}
