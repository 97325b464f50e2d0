import { inLanguage, Parts, Stack, Status, Text, timeSeenFrom, useSurroundings } from '@yizhan/web-ui';
import type { ReactNode } from 'react';
import { useApplyWords } from './apply.words.ts';
import { type OpenForm, relationTo } from './draft-context.tsx';
import { type Place, progressOf } from './progress.ts';

export interface FormAsideProps {
  readonly form: OpenForm;
  readonly place: Place;
  readonly children?: ReactNode;
}

/** Beside the questions, below them where it is narrow: that all is saved, and how far the form is. */
export function FormAside({ form, place, children }: FormAsideProps) {
  const { say, language, format } = useApplyWords('apply');
  const { city } = useSurroundings();
  const { draft, filled, saving } = form;
  const { parts } = progressOf(filled, place);
  const titles = {
    begin: say(`begin.part.${relationTo(draft)}`),
    check: say('progress.check'),
  };
  return (
    <Stack>
      <Stack gap="close">
        <Status state={saving.saving ? 'busy' : 'done'}>
          {saving.saving
            ? say('ask.saving')
            : say('ask.saved', { time: timeSeenFrom(city.today, draft.savedAt, format) })}
        </Status>
        <Text tone="soft">{say('ask.elsewhere')}</Text>
      </Stack>
      <Parts
        label={say('progress.label')}
        parts={parts.map(({ id, title, state }) => ({
          key: id,
          state,
          title: title === 'begin' || title === 'check' ? titles[title] : inLanguage(title, language),
        }))}
      />
      {children}
    </Stack>
  );
}
