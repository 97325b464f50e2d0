import { lastOf } from '@yizhan/domain/kernel';
import { useQueryClient } from '@tanstack/react-query';
import {
  Button,
  Card,
  Check,
  ErrorSummary,
  Inner,
  inLanguage,
  LinkButton,
  Page,
  Split,
  Stack,
  Text,
  useApi,
  useErrorTitle,
  useFocusOnProblems,
} from '@yizhan/web-ui';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { mayActFor } from './acting-for.ts';
import { applyAddresses, CHECK } from './addresses.ts';
import { useApplyWords } from './apply.words.ts';
import { CheckSections } from './check-answers.tsx';
import { CheckLatest, CheckMaterials, CheckWhose } from './check-facts.tsx';
import { CheckMoney } from './check-money.tsx';
import { type OpenForm, useOpenForm, usePageSize, useWhose } from './draft-context.tsx';
import { faultLine } from './fault-text.ts';
import { FormAside } from './form-aside.tsx';
import { progressOf } from './progress.ts';
import { faultsOf, questionPages } from './question-pages.ts';
import { SavingBand } from './saving-band.tsx';
import { draftKey } from './queries.ts';
import {
  type Declared,
  draftAsItStands,
  submitDraft,
  type SubmitFault,
  submitFaultOf,
  undeclared,
} from './submission.ts';
import { forgetTyped } from './typed-answers.ts';

interface Problem {
  readonly field: string;
  readonly message: string;
  /** It is over by itself once everything is saved. */
  readonly untilSaved?: true;
}

/** Everything once more before it is sent; sending is one press, and two presses send once. */
export function CheckPage() {
  const form = useOpenForm();
  const speech = useApplyWords('apply');
  const { say, language } = speech;
  const { definition, draft, filled } = form;
  const [found, setProblems] = useState<readonly Problem[]>([]);
  const problems =
    form.saving.trouble === undefined ? found.filter(({ untilSaved }) => untilSaved !== true) : found;
  const size = usePageSize();
  const ways = applyAddresses(language, definition.code, draft.id);
  const progress = progressOf(filled, { at: 'check' });
  const last = lastOf(questionPages(filled, size));

  useFocusOnProblems(found);
  return (
    <Page
      title={useErrorTitle(`${say('check.title')} · ${inLanguage(definition.shortName, language)}`, problems)}
      section="services"
      back={
        last === undefined
          ? { href: ways.begin, label: say('back.begin') }
          : {
              href: ways.question(last.id),
              label: say(size === 'question' ? 'back.question' : 'back.section'),
            }
      }
      whose={useWhose(form)}
      band={<SavingBand saving={form.saving} at={CHECK} />}
    >
      <Inner>
        <Split
          aside={
            <FormAside form={form} place={{ at: 'check' }}>
              <CheckLatest form={form} />
            </FormAside>
          }
        >
          <Stack gap="wide">
            <ErrorSummary problems={problems} />
            <Stack gap="close">
              <Text tone="soft">
                {say('progress.part', { part: progress.part, of: progress.parts.length })}
              </Text>
              <h1>{say('check.title')}</h1>
            </Stack>
            <CheckWhose form={form} />
            <CheckSections form={form} />
            <CheckMaterials form={form} />
            <CheckMoney form={form} />
            <Declaring form={form} onProblems={setProblems} />
          </Stack>
        </Split>
      </Inner>
    </Page>
  );
}

interface DeclaringProps {
  readonly form: OpenForm;
  readonly onProblems: (problems: readonly Problem[]) => void;
}

const FAULT_WORDS: Readonly<Record<Exclude<SubmitFault, 'form'>, `check.${Exclude<SubmitFault, 'form'>}`>> = {
  notSent: 'check.notSent',
  unsaved: 'check.unsaved',
  twin: 'check.twin',
  changed: 'check.changed',
  closed: 'check.closed',
  tooMany: 'check.tooMany',
};

/** What must be declared, what may be agreed to, and the one button that sends. */
function Declaring({ form, onProblems }: DeclaringProps) {
  const speech = useApplyWords('apply');
  const { say, language } = speech;
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const { applicant, definition, draft, filled, saving } = form;
  const ways = applyAddresses(language, definition.code, draft.id);
  const account = applicant.account.id;

  const tell = (fault: SubmitFault): void => {
    const message = fault === 'form' ? say('check.notSent') : say(FAULT_WORDS[fault]);
    onProblems([{ field: 'submit', message, ...(fault === 'unsaved' ? { untilSaved: true } : {}) }]);
  };
  const missing = (declared: Declared): readonly Problem[] => [
    ...faultsOf(filled).flatMap((fault) =>
      definition.form.sections.flatMap(({ questions }) =>
        questions.flatMap((question) =>
          question.fields
            .filter(({ id }) => id === fault.field)
            .map((field) => ({
              field: `section-${sectionOf(form, question.id)}`,
              message: faultLine(fault, field, question, speech),
            })),
        ),
      ),
    ),
    ...undeclared(definition.declarations, declared).map((id) => ({
      field: `declare-${id}`,
      message: say('fault.notDeclared'),
    })),
  ];
  /** Somebody else changed or sent it: what stands there now is what is looked at before it is sent. */
  const lookAgain = async (): Promise<SubmitFault> => {
    try {
      const standing = await draftAsItStands(api, draft.id);
      if (standing === undefined) return 'closed';
      client.setQueryData(draftKey(draft.id), standing);
      return 'changed';
    } catch {
      return 'notSent';
    }
  };
  const send = async (declared: Declared): Promise<void> => {
    setBusy(true);
    try {
      // Nothing to save, nothing to change: a second try then finds the answer of the first.
      if (Object.keys(saving.typed).length > 0 && !(await saving.save(CHECK))) {
        tell('unsaved');
        return;
      }
      const saved = client.getQueryData<typeof draft>(draftKey(draft.id)) ?? draft;
      const { number } = await submitDraft(api, account, saved, declared);
      forgetTyped(account, draft.id);
      await client.invalidateQueries({ queryKey: ['applications'] });
      await navigate(`/my/applications/${number}/receipt`, { replace: true });
      client.removeQueries({ queryKey: ['drafts'] });
    } catch (error) {
      const fault = submitFaultOf(error);
      if (fault !== undefined) tell(fault === 'changed' ? await lookAgain() : fault);
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    const declared = Object.fromEntries(
      [...definition.declarations, ...definition.consents].map(({ id }) => [id, fields.has(`declare-${id}`)]),
    );
    const found = missing(declared);
    onProblems(found);
    if (found.length === 0) void send(declared);
  };

  const maySubmit = mayActFor(applicant.parties, 'submit', definition.code).some(
    ({ id }) => id === draft.subject.id,
  );
  if (!maySubmit) {
    return (
      <Card>
        <Stack>
          <Text>{say('check.noPower', { name: draft.subject.name })}</Text>
          <LinkButton href={ways.list}>{say('check.keep')}</LinkButton>
        </Stack>
      </Card>
    );
  }
  return (
    <Card tone="lead" labelledBy="declare">
      <form id="submit" tabIndex={-1} noValidate onSubmit={onSubmit}>
        <Stack>
          <h2 id="declare">{say('check.declare')}</h2>
          {definition.declarations.map(({ id, text }) => (
            <Check key={id} id={`declare-${id}`} name={`declare-${id}`}>
              {inLanguage(text, language)}
            </Check>
          ))}
          {definition.consents.map(({ id, text }) => (
            <Check key={id} id={`declare-${id}`} name={`declare-${id}`}>
              {inLanguage(text, language)}
              {say('check.consent')}
            </Check>
          ))}
          <Button fill {...(busy ? { busy: say('check.submitting') } : {})}>
            {say('check.submit')}
          </Button>
          <p>
            <LinkButton kind="text" href={ways.list}>
              {say('check.keep')}
            </LinkButton>
          </p>
        </Stack>
      </form>
    </Card>
  );
}

function sectionOf({ definition }: OpenForm, question: string): string {
  return (
    definition.form.sections.find(({ questions }) => questions.some(({ id }) => id === question))?.id ?? ''
  );
}
