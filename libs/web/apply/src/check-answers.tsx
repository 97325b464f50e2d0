import type { VisibleQuestion } from '@yizhan/domain/forms';
import { type Answer, Answers, inLanguage, Provenance, Stack } from '@yizhan/web-ui';
import { applyAddresses } from './addresses.ts';
import { useApplyWords } from './apply.words.ts';
import { type OpenForm } from './draft-context.tsx';
import { labelOf } from './fault-text.ts';
import { moneyQuestion } from './money-question.ts';
import { visibleOf } from './question-pages.ts';
import { writtenAnswer, type WrittenAnswer } from './written-answer.ts';

export interface CheckSectionsProps {
  readonly form: OpenForm;
}

/** Every answer as it will be sent, section by section, each with the way to change it. */
export function CheckSections({ form }: CheckSectionsProps) {
  const { language } = useApplyWords('apply');
  const money = moneyQuestion(form.definition.form)?.id;
  const visible = visibleOf(form.filled).filter(({ question }) => question.id !== money);
  return form.definition.form.sections.map(({ id, title }) => {
    const questions = visible.filter(({ section }) => section.id === id);
    if (questions.length === 0) return null;
    return (
      <section key={id} aria-labelledby={`section-${id}`}>
        <Stack gap="close">
          <h2 id={`section-${id}`}>{inLanguage(title, language)}</h2>
          <AnswersOf form={form} questions={questions} />
        </Stack>
      </section>
    );
  });
}

function AnswersOf({
  form,
  questions,
}: CheckSectionsProps & { readonly questions: readonly VisibleQuestion[] }) {
  const { language } = useApplyWords('apply');
  const { definition, draft, filled } = form;
  const ways = applyAddresses(language, definition.code, draft.id);
  const write = useWrite(form);
  const rows: readonly Answer[] = questions.flatMap(({ question, fields }) =>
    fields.map((field) => {
      const prefilled = draft.prefill[field.id];
      const known = filled.known.has(field.id) && prefilled !== undefined;
      return {
        key: field.id,
        question: inLanguage(labelOf(field, question), language),
        value: (
          <>
            <Written answer={write(field)} />
            {known && (
              <>
                <br />
                <Provenance source={inLanguage(prefilled.source.name, language)} />
              </>
            )}
          </>
        ),
        change: ways.change(question.id),
      };
    }),
  );
  return <Answers answers={rows} />;
}

/** Writes an answer in the reader's language. */
export function useWrite({
  draft,
  filled,
}: OpenForm): (field: VisibleQuestion['fields'][number]) => WrittenAnswer | undefined {
  const { say, language, format } = useApplyWords('apply');
  const { answers, context } = filled;
  return (field) =>
    writtenAnswer(field, {
      draft,
      answers,
      context,
      language,
      format,
      yes: say('ask.yes'),
      no: say('ask.no'),
    });
}

/** A line and what stands below it; of a number to be compared the tail alone. */
export function Written({ answer }: { readonly answer: WrittenAnswer | undefined }) {
  const { say, rich } = useApplyWords('apply');
  if (answer === undefined) return <strong>{say('check.none')}</strong>;
  return (
    <>
      {answer.text}
      {answer.tail !== undefined && rich('check.tail', { tail: answer.tail })}
      {answer.note !== undefined && (
        <>
          <br />
          {answer.note}
        </>
      )}
    </>
  );
}
