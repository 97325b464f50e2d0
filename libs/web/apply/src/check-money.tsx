import { plainDate } from '@yizhan/domain/kernel';
import { Card, LinkButton, Row, Stack, Text } from '@yizhan/web-ui';
import { applyAddresses } from './addresses.ts';
import { useApplyWords } from './apply.words.ts';
import { useWrite, Written } from './check-answers.tsx';
import { type OpenForm, relationTo } from './draft-context.tsx';
import { moneyQuestion } from './money-question.ts';
import { visibleOf } from './question-pages.ts';

/** Where the money goes and how much, once more and larger: the one thing that must not be wrong (WCAG 3.3.4). */
export function CheckMoney({ form }: { readonly form: OpenForm }) {
  const { say, rich, language, format } = useApplyWords('apply');
  const write = useWrite(form);
  const { definition, draft, filled } = form;
  const money = moneyQuestion(definition.form);
  const asked = visibleOf(filled).find(({ question }) => question.id === money?.id);
  if (money === undefined || asked === undefined) return null;
  return (
    <Card tone="lead" labelledBy="money">
      <Stack>
        <Row between>
          <h2 id="money">{say('check.money')}</h2>
          <LinkButton kind="text" href={applyAddresses(language, definition.code, draft.id).change(money.id)}>
            {say('check.changeMoney')}
          </LinkButton>
        </Row>
        <Text tone="lead">
          {rich('check.account', { name: draft.subject.name })}
          {asked.fields.map((field) => (
            <span key={field.id}>
              <br />
              <Written answer={write(field)} />
            </span>
          ))}
        </Text>
        {draft.result !== null && (
          <Text>
            {rich('check.perMonth', {
              amount: format.money(draft.result.amount),
              month: format.month(plainDate(`${draft.result.from}-01`)),
            })}
          </Text>
        )}
        {relationTo(draft) === 'proxy' && (
          <Text tone="soft">{say('check.proxyMoney', { name: draft.subject.name })}</Text>
        )}
      </Stack>
    </Card>
  );
}
