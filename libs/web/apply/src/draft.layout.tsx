import { useQuery } from '@tanstack/react-query';
import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import {
  Inner,
  isNotFound,
  LinkButton,
  Page,
  Stack,
  Text,
  Trouble,
  useApi,
  useSurroundings,
  Waiting,
} from '@yizhan/web-ui';
import { useMemo } from 'react';
import { Outlet, useParams } from 'react-router';
import type { Applicant } from './acting-for.ts';
import { applyAddresses } from './addresses.ts';
import { useApplyWords } from './apply.words.ts';
import type { Draft } from './draft.wire.ts';
import type { OpenForm } from './draft-context.tsx';
import { useDraftSaving } from './draft-saving.ts';
import { fillForm } from './filled-form.ts';
import { draftQuery, serviceQuery } from './queries.ts';

/** One form from its first page to its last: opened once, kept while its pages change. */
export function DraftLayout({ applicant }: { readonly applicant: Applicant }) {
  const { service = '', draft = '' } = useParams();
  const { say, language } = useApplyWords('apply');
  const api = useApi();
  const definition = useQuery(serviceQuery(api, service));
  const opened = useQuery(draftQuery(api, draft));
  if (definition.data !== undefined && opened.data !== undefined) {
    return <Opened key={draft} applicant={applicant} definition={definition.data} draft={opened.data} />;
  }
  const ways = applyAddresses(language, service);
  const failed = [definition, opened].find(({ isError }) => isError);
  if (failed !== undefined && isNotFound(failed.error)) return <Gone service={service} />;
  return (
    <Page
      title={say('progress.label')}
      section="services"
      back={{ href: ways.list, label: say('back.list') }}
    >
      <Inner>
        {failed === undefined ? (
          <Waiting lines={6} />
        ) : (
          <Trouble
            title={say('progress.label')}
            error={failed.error}
            again={() => {
              void definition.refetch();
              void opened.refetch();
            }}
          />
        )}
      </Inner>
    </Page>
  );
}

/** Sent from another device, thrown away, or lapsed: said once, with both ways on. */
function Gone({ service }: { readonly service: string }) {
  const { say, language } = useApplyWords('apply');
  const ways = applyAddresses(language, service);
  return (
    <Page title={say('gone.title')} section="services" back={{ href: ways.list, label: say('back.list') }}>
      <Inner>
        <Stack>
          <h1>{say('gone.title')}</h1>
          <Text>{say('gone.text')}</Text>
          <LinkButton fill href={ways.list}>
            {say('gone.list')}
          </LinkButton>
          <p>
            <LinkButton kind="text" href={ways.start}>
              {say('gone.again')}
            </LinkButton>
          </p>
        </Stack>
      </Inner>
    </Page>
  );
}

interface OpenedProps {
  readonly applicant: Applicant;
  readonly definition: ServiceDefinition;
  readonly draft: Draft;
}

function Opened({ applicant, definition, draft }: OpenedProps) {
  const { city } = useSurroundings();
  const { at = '' } = useParams();
  const saving = useDraftSaving(applicant.account.id, draft, at);
  const filled = useMemo(
    () => fillForm(definition.form, draft, saving.typed, city.today),
    [city.today, definition, draft, saving.typed],
  );
  if (saving.trouble === 'gone') return <Gone service={definition.code} />;
  const form: OpenForm = { applicant, definition, draft, saving, filled };
  return <Outlet context={form} />;
}
