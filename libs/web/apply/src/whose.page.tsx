import { useQuery } from '@tanstack/react-query';
import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import {
  Button,
  Choice,
  Empty,
  ErrorSummary,
  Inner,
  inLanguage,
  LinkButton,
  Page,
  Stack,
  Text,
  Trouble,
  useApi,
  useErrorTitle,
  useFocusOnProblems,
  useSurroundings,
  Waiting,
} from '@yizhan/web-ui';
import { type FormEvent, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { type ActingFor, type Applicant, mayActFor } from './acting-for.ts';
import { applyAddresses, applyMoves } from './addresses.ts';
import { useApplyWords } from './apply.words.ts';
import { openDraftQuery, serviceQuery } from './queries.ts';
import css from './question.module.css';

/** "Whose matter?" comes before the first question; who acts for nobody else is not asked. */
export function WhosePage({ applicant }: { readonly applicant: Applicant }) {
  const { service = '' } = useParams();
  const { say, language } = useApplyWords('apply');
  const [chosen, setChosen] = useState<string>();
  const { data, error, isError, refetch } = useQuery(serviceQuery(useApi(), service));
  const parties = mayActFor(applicant.parties, 'fill', service);
  const subject = chosen ?? (parties.length === 1 ? parties[0]?.id : undefined);
  if (data !== undefined && subject !== undefined)
    return <OpeningDraft service={service} subject={subject} />;
  const title =
    data === undefined ? say('who.title') : `${say('who.title')} · ${inLanguage(data.shortName, language)}`;
  if (data !== undefined && parties.length > 1)
    return <Asking title={title} parties={parties} onChosen={setChosen} definition={data} />;
  return (
    <Page
      title={title}
      section="services"
      back={{ href: applyAddresses(language, service).guide, label: say('back.guide') }}
    >
      <Inner>
        {isError ? (
          <Trouble title={say('who.title')} error={error} again={() => void refetch()} />
        ) : data === undefined ? (
          <Waiting />
        ) : (
          <Stack>
            <h1>{inLanguage(data.shortName, language)}</h1>
            <Empty title={say('who.nobodyTitle')}>
              <Text>{say('who.nobodyText')}</Text>
              <LinkButton href={applyAddresses(language, service).guide}>{say('who.guide')}</LinkButton>
            </Empty>
          </Stack>
        )}
      </Inner>
    </Page>
  );
}

interface AskingProps {
  readonly title: string;
  readonly definition: ServiceDefinition;
  readonly parties: readonly ActingFor[];
  readonly onChosen: (party: string) => void;
}

function Asking({ title, definition, parties, onChosen }: AskingProps) {
  const { say, language, format } = useApplyWords('apply');
  const { city } = useSurroundings();
  const [problems, setProblems] = useState<readonly 'missing'[]>([]);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const party = new FormData(event.currentTarget).get('subject');
    if (typeof party === 'string' && party !== '') onChosen(party);
    else setProblems(['missing']);
  };
  const lines = problems.map(() => ({ field: 'subject', message: say('who.missing') }));
  useFocusOnProblems(problems);
  return (
    <Page
      title={useErrorTitle(title, lines)}
      section="services"
      back={{ href: applyAddresses(language, definition.code).guide, label: say('back.guide') }}
    >
      <Inner>
        <form noValidate onSubmit={onSubmit}>
          <Stack>
            <ErrorSummary problems={lines} />
            <h1>{inLanguage(definition.shortName, language)}</h1>
            <div className={css['question']}>
              <Stack>
                <Choice
                  id="subject"
                  name="subject"
                  label={say('who.title')}
                  options={parties.map(({ id, name, relation, until }) => ({
                    value: id,
                    label: relation === 'self' ? say('who.self') : say('who.proxy', { name }),
                    hint:
                      relation === 'self'
                        ? name
                        : until === null
                          ? say('who.asProxy')
                          : say('who.until', { day: format.dayFrom(until, city.today) }),
                  }))}
                  {...(problems.length === 0 ? {} : { error: say('who.missing') })}
                />
              </Stack>
            </div>
            <Button fill>{say('who.go')}</Button>
          </Stack>
        </form>
      </Inner>
    </Page>
  );
}

/** The draft there is, or a new one; then its own address, so that coming back finds it. */
function OpeningDraft({ service, subject }: { readonly service: string; readonly subject: string }) {
  const { say, language } = useApplyWords('apply');
  const { data, error, isError, refetch } = useQuery(openDraftQuery(useApi(), service, subject));
  if (data !== undefined) return <Navigate to={applyMoves(service, data.id).begin} replace />;
  return (
    <Page
      title={say('who.title')}
      section="services"
      back={{ href: applyAddresses(language, service).guide, label: say('back.guide') }}
    >
      <Inner>
        {isError ? (
          <Trouble title={say('who.title')} error={error} again={() => void refetch()} />
        ) : (
          <Waiting lines={6} />
        )}
      </Inner>
    </Page>
  );
}
