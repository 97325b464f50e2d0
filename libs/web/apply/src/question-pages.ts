import { lastOf } from '@yizhan/domain/kernel';
import { type FormError, validate, visibleQuestions, type VisibleQuestion } from '@yizhan/domain/forms';
import type { FilledForm } from './filled-form.ts';

/** One page of the form. Density changes how many questions it holds, and nothing else. */
export interface QuestionPage {
  /** Its first question: an address that holds in every density. */
  readonly id: string;
  readonly section: { readonly id: string; readonly title: VisibleQuestion['section']['title'] };
  readonly questions: readonly VisibleQuestion[];
}

export type PageSize = 'question' | 'section';

/** A question that a register answers is not asked; it stands on the check page, with a way to change it. */
export function isAsked({ fields }: VisibleQuestion, { known }: FilledForm): boolean {
  return fields.some(({ id }) => !known.has(id));
}

/** The questions this person is asked, in order. */
export function askedQuestions(filled: FilledForm): readonly VisibleQuestion[] {
  return visibleOf(filled).filter((question) => isAsked(question, filled));
}

export function visibleOf({ form, answers, context }: FilledForm): readonly VisibleQuestion[] {
  return visibleQuestions(form, answers, context);
}

export function questionPages(filled: FilledForm, size: PageSize): readonly QuestionPage[] {
  return paged(askedQuestions(filled), size);
}

/**
 * The page an address means now. A question that a register answered has a page of its own for who wants
 * to change it; one that is no longer asked leads to the next that is.
 */
export function pageAt(filled: FilledForm, size: PageSize, at: string): QuestionPage | undefined {
  const held = questionPages(filled, size).find(({ questions }) =>
    questions.some(({ question }) => question.id === at),
  );
  if (held !== undefined) return held;
  return paged(
    visibleOf(filled).filter(({ question }) => question.id === at),
    size,
  )[0];
}

/** The pages before and after; nothing after the last means the check page. */
export function neighbours(filled: FilledForm, size: PageSize, page: QuestionPage) {
  const order = filled.form.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  const place = order.indexOf(page.id);
  const pages = questionPages(filled, size).filter(({ id }) => id !== page.id);
  return {
    before: lastOf(pages.filter(({ id }) => order.indexOf(id) < place)),
    after: pages.find(({ id }) => order.indexOf(id) > place),
  };
}

/** What is wrong with the answers of one page; of all asked pages if none is named. */
export function faultsOf({ form, answers, context }: FilledForm, page?: QuestionPage): readonly FormError[] {
  const judged = validate(form, answers, context);
  const onPage = new Set(page?.questions.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const faults = judged.ok
    ? []
    : judged.error.filter(({ code }) => code !== 'notAsked' && code !== 'unknownField');
  return page === undefined ? faults : faults.filter(({ field }) => onPage.has(field));
}

/** The first page that still needs an answer, from the beginning. */
export function firstUnanswered(filled: FilledForm, size: PageSize): QuestionPage | undefined {
  const faulty = new Set(faultsOf(filled).map(({ field }) => field));
  const question = visibleOf(filled).find(({ fields }) => fields.some(({ id }) => faulty.has(id)));
  return question === undefined ? undefined : pageAt(filled, size, question.question.id);
}

function paged(questions: readonly VisibleQuestion[], size: PageSize): readonly QuestionPage[] {
  const pages: QuestionPage[] = [];
  for (const question of questions) {
    const last = lastOf(pages);
    if (size === 'section' && last?.section.id === question.section.id) {
      pages[pages.length - 1] = { ...last, questions: [...last.questions, question] };
    } else {
      const { id, title } = question.section;
      pages.push({ id: question.question.id, section: { id, title }, questions: [question] });
    }
  }
  return pages;
}
