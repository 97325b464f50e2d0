import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import { inLanguage, useSurroundings, type WhoseBandProps } from '@yizhan/web-ui';
import { useOutletContext } from 'react-router';
import type { Applicant } from './acting-for.ts';
import { useApplyWords } from './apply.words.ts';
import type { Draft } from './draft.wire.ts';
import type { DraftSaving } from './draft-saving.ts';
import type { FilledForm } from './filled-form.ts';
import type { PageSize } from './question-pages.ts';

/** What every page of one form shares. */
export interface OpenForm {
  readonly applicant: Applicant;
  readonly definition: ServiceDefinition;
  readonly draft: Draft;
  readonly saving: DraftSaving;
  readonly filled: FilledForm;
}

export function useOpenForm(): OpenForm {
  return useOutletContext<OpenForm>();
}

/** Density changes how many questions a page holds, and nothing else. */
export function usePageSize(): PageSize {
  return useSurroundings().view.density === 'senior' ? 'question' : 'section';
}

/** Of one's own matter one reads "you"; of another's, their name. */
export function relationTo({ relation }: Draft): 'self' | 'proxy' {
  return relation === 'self' ? 'self' : 'proxy';
}

/** Whose matter it is, on every page of the form. */
export function useWhose({ definition, draft }: OpenForm): WhoseBandProps {
  const { say, language } = useApplyWords('apply');
  return {
    service: inLanguage(definition.shortName, language),
    name: draft.subject.name,
    ...(relationTo(draft) === 'proxy' ? { role: say('role.proxy') } : {}),
  };
}
