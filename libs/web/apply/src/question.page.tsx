import type { FormError, RawAnswers } from '@yizhan/domain/forms';
import {
  Button,
  ErrorSummary,
  Inner,
  inLanguage,
  LinkButton,
  Page,
  Split,
  useErrorTitle,
  useFocusOnProblems,
  useSurroundings,
} from '@yizhan/web-ui';
import { type FormEvent, useRef, useState } from 'react';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { Act } from './act.tsx';
import { applyAddresses, applyMoves, CHECK } from './addresses.ts';
import { useApplyWords } from './apply.words.ts';
import { useOpenForm, usePageSize, useWhose } from './draft-context.tsx';
import { faultLine } from './fault-text.ts';
import { fillForm } from './filled-form.ts';
import { FormAside } from './form-aside.tsx';
import { readFields } from './form-data.ts';
import { progressOf } from './progress.ts';
import {
  faultsOf,
  firstUnanswered,
  neighbours,
  pageAt,
  type QuestionPage as Questions,
} from './question-pages.ts';
import { QuestionBlock } from './question-block.tsx';
import css from './question.module.css';
import { SavingBand } from './saving-band.tsx';

/** A page of the form; a question that is no longer asked leads on to the next that is. */
export function QuestionPage() {
  const form = useOpenForm();
  const { at = '' } = useParams();
  const size = usePageSize();
  const page = pageAt(form.filled, size, at);
  const moves = applyMoves(form.definition.code, form.draft.id);
  if (page === undefined) return <Navigate to={moves.begin} replace />;
  return <Asking key={page.id} page={page} />;
}

function Asking({ page }: { readonly page: Questions }) {
  const form = useOpenForm();
  const speech = useApplyWords('apply');
  const { say, language } = speech;
  const { definition, draft, saving, filled } = form;
  const { city } = useSurroundings();
  const size = usePageSize();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [faults, setFaults] = useState<readonly FormError[]>([]);
  const element = useRef<HTMLFormElement>(null);
  const fromCheck = search.get('from') === CHECK;
  const ways = applyAddresses(language, definition.code, draft.id);
  const moves = applyMoves(definition.code, draft.id);
  const { before } = neighbours(filled, size, page);
  const progress = progressOf(filled, { at: 'page', page });
  const fields = page.questions.flatMap((asked) => asked.fields);

  const take = (): RawAnswers =>
    element.current === null ? saving.typed : saving.take(readFields(fields, new FormData(element.current)));
  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    // The page as it stands with what was typed just now: an answer may have opened another question on it.
    const now = fillForm(definition.form, draft, take(), city.today);
    const shown = pageAt(now, size, page.id) ?? page;
    const wrong = faultsOf(now, shown);
    setFaults(wrong);
    void saving.save(page.id);
    if (wrong.length > 0) return;
    const next = fromCheck ? firstUnanswered(now, size) : neighbours(now, size, shown).after;
    void navigate(next === undefined ? moves.check : moves.question(next.id));
  };

  const lines = faults.flatMap((fault) =>
    page.questions.flatMap(({ question }) =>
      question.fields
        .filter(({ id }) => id === fault.field)
        .map((field) => ({ field: idOf(fault), message: faultLine(fault, field, question, speech) })),
    ),
  );
  useFocusOnProblems(faults);
  const [only] = page.questions;
  const heading = inLanguage(page.section.title, language);
  const title =
    size === 'question' && only !== undefined ? inLanguage(only.question.title, language) : heading;
  return (
    <Page
      title={useErrorTitle(`${title} · ${inLanguage(definition.shortName, language)}`, lines)}
      section="services"
      back={
        fromCheck
          ? { href: ways.check, label: say('back.check') }
          : before === undefined
            ? { href: ways.begin, label: say('back.begin') }
            : {
                href: ways.question(before.id),
                label: say(size === 'question' ? 'back.question' : 'back.section'),
              }
      }
      whose={useWhose(form)}
      band={<SavingBand saving={saving} at={page.id} />}
      bar
    >
      <Inner>
        <Split aside={<FormAside form={form} place={{ at: 'page', page }} />}>
          <form ref={element} className={css['asking']} noValidate onSubmit={goOn} onChange={take}>
            <ErrorSummary problems={lines} />
            <div className={css['head']}>
              <h1>{heading}</h1>
              <p className={css['soft']}>
                <span className={css['part']}>
                  {say('progress.part', { part: progress.part, of: progress.parts.length })}
                  {language === 'en' ? ', ' : '，'}
                </span>
                {say('progress.left', { count: progress.left })}
              </p>
            </div>
            {page.questions.map((asked) => (
              <QuestionBlock
                key={asked.question.id}
                asked={asked}
                draft={draft}
                filled={filled}
                faults={faults}
              />
            ))}
            <Act>
              <Button>
                {say(fromCheck ? 'ask.toCheck' : size === 'question' ? 'ask.next' : 'ask.nextSection')}
              </Button>
            </Act>
            <p className={css['later']}>
              <LinkButton kind="text" href={ways.list}>
                {say('ask.later')}
              </LinkButton>
            </p>
          </form>
        </Split>
      </Inner>
    </Page>
  );
}

/** The control the summary leads to: of a date the box at fault. */
function idOf({ field, part }: FormError): string {
  return part === undefined || part === 'year' ? field : `${field}-${part}`;
}
