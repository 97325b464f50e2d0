import type { FormError, VisibleQuestion } from '@yizhan/domain/forms';
import { inLanguage, Stack, Text } from '@yizhan/web-ui';
import { useApplyWords } from './apply.words.ts';
import type { Draft } from './draft.wire.ts';
import { isLead } from './fault-text.ts';
import type { FilledForm } from './filled-form.ts';
import { QuestionField } from './question-field.tsx';
import css from './question.module.css';

export interface QuestionBlockProps {
  readonly asked: VisibleQuestion;
  readonly draft: Draft;
  readonly filled: FilledForm;
  readonly faults: readonly FormError[];
}

/** One question to a person: one field, or a few that belong together. */
export function QuestionBlock({ asked, draft, filled, faults }: QuestionBlockProps) {
  const { language } = useApplyWords('apply');
  const { question, fields } = asked;
  const [first] = question.fields;
  const led = first !== undefined && isLead(first, question);
  const drawn = fields.map((field) => {
    const fault = faults.find((found) => found.field === field.id);
    return (
      <QuestionField
        key={field.id}
        field={field}
        question={question}
        draft={draft}
        raw={filled.answers[field.id]}
        known={filled.known.has(field.id)}
        {...(fault === undefined ? {} : { fault })}
      />
    );
  });
  if (led) {
    return (
      <div className={css['question']}>
        <Stack>{drawn}</Stack>
      </div>
    );
  }
  return (
    <fieldset className={css['group']}>
      <legend className={css['legend']}>{inLanguage(question.title, language)}</legend>
      <Stack>
        {question.hint !== undefined && <Text tone="soft">{inLanguage(question.hint, language)}</Text>}
        {drawn}
      </Stack>
    </fieldset>
  );
}
