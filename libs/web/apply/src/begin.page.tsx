import {
  Inner,
  inLanguage,
  LinkButton,
  Notice,
  Page,
  Points,
  Provenance,
  Split,
  Stack,
  Text,
  useSurroundings,
} from '@yizhan/web-ui';
import { Act } from './act.tsx';
import { applyAddresses } from './addresses.ts';
import { useApplyWords } from './apply.words.ts';
import { type OpenForm, relationTo, useOpenForm, usePageSize, useWhose } from './draft-context.tsx';
import type { Draft, JudgedCondition } from './draft.wire.ts';
import { FormAside } from './form-aside.tsx';
import { MaterialPoints } from './material-points.tsx';
import { askedQuestions, firstUnanswered, questionPages } from './question-pages.ts';
import { SavingBand } from './saving-band.tsx';

/** What the registers already know: may they apply, what need not be brought, by when, how much. Nothing is asked here. */
export function BeginPage() {
  const form = useOpenForm();
  const { say, language } = useApplyWords('apply');
  const { definition, draft } = form;
  const { openMatter } = draft;
  const title = openMatter === null ? say(`begin.part.${relationTo(draft)}`) : say('begin.openTitle');
  return (
    <Page
      title={`${title} · ${inLanguage(definition.shortName, language)}`}
      section="services"
      back={{ href: applyAddresses(language, definition.code).guide, label: say('back.guide') }}
      whose={useWhose(form)}
      band={<SavingBand saving={form.saving} at="" />}
      bar={openMatter === null}
    >
      <Inner>
        {openMatter === null ? <Beginning form={form} /> : <AlreadyOpen open={openMatter} form={form} />}
      </Inner>
    </Page>
  );
}

function Beginning({ form }: { readonly form: OpenForm }) {
  const { say, rich, format } = useApplyWords('apply');
  const { city } = useSurroundings();
  const { begunWith, latest, result } = form.draft;
  const questions = askedQuestions(form.filled).length;
  return (
    <Split aside={<FormAside form={form} place={{ at: 'begin' }} />}>
      <Stack gap="wide">
        {begunWith !== undefined && <Notice>{say('begin.newRules')}</Notice>}
        <Eligibility form={form} />
        <Stack gap="close">
          {latest !== null && (
            <Text tone="lead">
              {rich('begin.latest', { day: format.dayFrom(latest.lastDay, city.today) })}
            </Text>
          )}
          {result !== null && <Text>{rich('begin.money', { amount: format.money(result.amount) })}</Text>}
        </Stack>
        <Materials form={form} />
        <Text>
          {questions === 0 ? say('begin.nothingAsked') : say('begin.questions', { count: questions })}
        </Text>
        <Act>
          <StartLink form={form} />
        </Act>
      </Stack>
    </Split>
  );
}

/** No twins (rule 14): whoever may see the open one is led to it, anyone else hears that there is one. */
function AlreadyOpen({
  form,
  open,
}: {
  readonly form: OpenForm;
  readonly open: NonNullable<Draft['openMatter']>;
}) {
  const { say, language } = useApplyWords('apply');
  return (
    <Stack>
      <h1>{say('begin.openTitle')}</h1>
      <Notice tone="amber">
        <Text>{say('begin.openText')}</Text>
        {open === true && <Text>{say('begin.openHidden')}</Text>}
      </Notice>
      {open !== true && (
        <LinkButton fill href={applyAddresses(language, form.definition.code).tracker(open.number)}>
          {say('begin.openGo')}
        </LinkButton>
      )}
    </Stack>
  );
}

type Verdict = 'holds' | 'open' | 'fails';

function verdictOf(conditions: readonly JudgedCondition[]): Verdict {
  if (conditions.some(({ outcome }) => outcome === 'fails')) return 'fails';
  return conditions.every(({ outcome }) => outcome === 'holds') ? 'holds' : 'open';
}

const CONDITION_WORDS = {
  holds: 'begin.conditionHolds',
  fails: 'begin.conditionFails',
  unknown: 'begin.conditionUnknown',
} as const;

const CONDITION_ICONS = { holds: 'check', fails: 'warning', unknown: 'question' } as const;

/** A machine may grant and never refuses (PIPL art. 24): what it found against is said, and the way stays open. */
function Eligibility({ form }: { readonly form: OpenForm }) {
  const { say, language } = useApplyWords('apply');
  const { definition, draft } = form;
  const verdict = verdictOf(draft.eligible);
  const proxy = relationTo(draft) === 'proxy';
  return (
    <Stack>
      <h1>
        {verdict === 'holds' && proxy
          ? say('begin.holdsProxy', { name: draft.subject.name })
          : say(`begin.${verdict}`)}
      </h1>
      {verdict === 'fails' && <Notice tone="amber">{say('begin.failsText')}</Notice>}
      <Points
        points={draft.eligible.flatMap(({ id, outcome, source }) => {
          const condition = definition.conditions.find((one) => one.id === id);
          if (condition === undefined) return [];
          const content = (
            <>
              <Text>{inLanguage(condition.text, language)}</Text>
              {outcome !== 'holds' && <Text tone="soft">{say(CONDITION_WORDS[outcome])}</Text>}
              {source !== undefined && <Provenance source={inLanguage(source, language)} />}
            </>
          );
          return [{ key: id, icon: CONDITION_ICONS[outcome], content }];
        })}
      />
    </Stack>
  );
}

/** To the first question, or to the first that still needs an answer. */
function StartLink({ form }: { readonly form: OpenForm }) {
  const { say, language } = useApplyWords('apply');
  const { definition, draft, filled } = form;
  const size = usePageSize();
  const ways = applyAddresses(language, definition.code, draft.id);
  const begun = draft.at !== null && draft.at !== '';
  const next = begun ? firstUnanswered(filled, size) : questionPages(filled, size)[0];
  return (
    <LinkButton href={next === undefined ? ways.check : ways.question(next.id)}>
      {next === undefined ? say('begin.look') : say(begun ? 'begin.goOn' : 'begin.start')}
    </LinkButton>
  );
}

/** Materials one need not bring, each with who has it; what a register lacks the office fetches (Decree 716 art. 7). */
function Materials({ form: { definition, draft } }: { readonly form: OpenForm }) {
  const { say } = useApplyWords('apply');
  if (draft.materials.length === 0) return null;
  return (
    <section aria-labelledby="materials">
      <Stack>
        <h2 id="materials">{say('begin.bringNothing')}</h2>
        <MaterialPoints definition={definition} draft={draft} />
      </Stack>
    </section>
  );
}
