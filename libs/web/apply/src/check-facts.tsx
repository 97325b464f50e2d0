import { Answers, Ask, inLanguage, Notice, Provenance, Stack, Text, useSurroundings } from '@yizhan/web-ui';
import { useApplyWords } from './apply.words.ts';
import { type OpenForm, relationTo } from './draft-context.tsx';
import { MaterialPoints } from './material-points.tsx';

const CONDITION_WORDS = {
  holds: 'begin.conditionHolds',
  fails: 'begin.conditionFails',
  unknown: 'begin.conditionUnknown',
} as const;

/** Whose matter it is, who filled it in, and what the registers say of it. */
export function CheckWhose({ form: { applicant, definition, draft } }: { readonly form: OpenForm }) {
  const { say, language } = useApplyWords('apply');
  const proxy = relationTo(draft) === 'proxy';
  return (
    <section aria-labelledby="whose">
      <Stack gap="close">
        <h2 id="whose">{say('check.whose')}</h2>
        <Answers
          answers={[
            { key: 'subject', question: say('check.subject'), value: <strong>{draft.subject.name}</strong> },
            ...(proxy
              ? [
                  {
                    key: 'filledBy',
                    question: say('check.filledBy'),
                    value: say('check.byProxy', { name: applicant.account.name }),
                  },
                ]
              : []),
            ...draft.eligible.flatMap(({ id, outcome, source }) => {
              const condition = definition.conditions.find((one) => one.id === id);
              if (condition === undefined) return [];
              return [
                {
                  key: `condition ${id}`,
                  question: inLanguage(condition.text, language),
                  value: (
                    <>
                      {say(CONDITION_WORDS[outcome])}
                      {source !== undefined && (
                        <>
                          <br />
                          <Provenance source={inLanguage(source, language)} />
                        </>
                      )}
                    </>
                  ),
                },
              ];
            }),
          ]}
        />
      </Stack>
    </section>
  );
}

/** Nothing of this is handed in: held by a register, or fetched by the office. */
export function CheckMaterials({ form: { definition, draft } }: { readonly form: OpenForm }) {
  const { say } = useApplyWords('apply');
  const waived = draft.materials.filter(({ state }) => state === 'waived').length;
  const fetched = draft.materials.filter(({ state }) => state === 'toFetch').length;
  if (draft.materials.length === 0) return null;
  return (
    <section aria-labelledby="materials">
      <Stack gap="close">
        <h2 id="materials">{say('check.materials')}</h2>
        {waived > 0 && <Text>{say('check.allFound', { count: waived })}</Text>}
        {fetched > 0 && <Text>{say('check.someFetched', { count: fetched })}</Text>}
        <Ask question={say('check.which')}>
          <MaterialPoints definition={definition} draft={draft} />
        </Ask>
      </Stack>
    </section>
  );
}

/** By when it is done at the latest if it is sent today: a date that holds however slow the office is (rule 18). */
export function CheckLatest({ form: { draft } }: { readonly form: OpenForm }) {
  const { say, rich, format } = useApplyWords('apply');
  const { city } = useSurroundings();
  if (draft.latest === null) return null;
  const { lastDay, days } = draft.latest;
  return (
    <Notice>
      <Text>
        {say('check.latest')}
        {rich('check.latestDay', { day: format.dayFrom(lastDay, city.today) })}
      </Text>
      <Text tone="soft">
        {say('check.latestCount', { count: days.filter(({ counted }) => counted).length })}
      </Text>
    </Notice>
  );
}
