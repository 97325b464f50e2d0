import type { PartEntry } from '@yizhan/web-ui';
import type { Translated } from '@yizhan/domain/kernel';
import type { FilledForm } from './filled-form.ts';
import { askedQuestions, type QuestionPage } from './question-pages.ts';

/** How far the form is: part by part, and about how many questions are left. */
export interface Progress {
  readonly parts: readonly {
    readonly id: string;
    readonly title: Translated | 'begin' | 'check';
    readonly state: PartEntry['state'];
  }[];
  /** 1 is the first part. */
  readonly part: number;
  /** Questions from this page to the end, this page's too. */
  readonly left: number;
}

/** Where in the flow a page stands: before the questions, at one of them, or after. */
export type Place =
  { readonly at: 'begin' } | { readonly at: 'check' } | { readonly at: 'page'; readonly page: QuestionPage };

/**
 * The first part is what the registers know, the last one is checking; between them the sections of the
 * form. A section in which nothing is asked is done before it begins.
 */
export function progressOf(filled: FilledForm, place: Place): Progress {
  const sections = filled.form.sections;
  const now =
    place.at === 'begin'
      ? 0
      : place.at === 'check'
        ? sections.length + 1
        : 1 + sections.findIndex(({ id }) => id === place.page.section.id);
  const asked = askedQuestions(filled);
  const empty = (index: number): boolean => {
    const section = sections[index - 1];
    return section !== undefined && !asked.some((question) => question.section.id === section.id);
  };
  const titles = [
    { id: 'begin', title: 'begin' as const },
    ...sections.map(({ id, title }) => ({ id, title })),
    { id: 'check', title: 'check' as const },
  ];
  return {
    parts: titles.map((part, index) => ({
      ...part,
      state: index === now ? 'now' : index < now || empty(index) ? 'done' : 'ahead',
    })),
    part: now + 1,
    left: questionsLeft(filled, place),
  };
}

function questionsLeft(filled: FilledForm, place: Place): number {
  if (place.at === 'check') return 0;
  const asked = askedQuestions(filled);
  if (place.at === 'begin') return asked.length;
  const order = filled.form.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  const from = order.indexOf(place.page.id);
  const ahead = asked.filter(({ question }) => order.indexOf(question.id) >= from).length;
  return Math.max(ahead, place.page.questions.length);
}
