import { useQuery } from '@tanstack/react-query';
import { PROPOSALS, type Proposed } from '@yizhan/domain/applications';
import { inLanguage, Page, Sheet, Trouble, useApi, useRecordWords, Waiting } from '@yizhan/web-ui';
import { useEffect, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { addresses } from './addresses.ts';
import { limitsAtHand, pressing } from './case/clock.ts';
import { CaseLight } from './case/clock-line.tsx';
import { useAfterwards } from './case/use-afterwards.ts';
import { CommandForm } from './command/command-form.tsx';
import type { Act } from './command/commands.ts';
import { lawsOf } from './command/confirm.tsx';
import { refusalText } from './command/refusal-text.ts';
import type { Typed } from './command/typed.ts';
import type { Application } from './desk.wire.ts';
import { Preview } from './paper/preview.tsx';
import css from './propose.module.css';
import { ProposedContent, ProposedFindings } from './propose-parts.tsx';
import { applicationQuery, type Service, serviceQuery } from './queries.ts';
import { useKeys } from './use-keys.ts';
import { useDeskWords } from './words/index.ts';

/** A proposal, written on a page of its own: its grounds on the left, the document it would become on the right. */
export function ProposePage() {
  const { number = '' } = useParams();
  const [search] = useSearchParams();
  const api = useApi();
  const { say, language } = useDeskWords('deskPropose');
  const { data, error, isError, refetch } = useQuery(applicationQuery(api, number));
  const { data: service } = useQuery({
    ...serviceQuery(api, data?.service.code ?? ''),
    enabled: data !== undefined,
  });
  const proposed = PROPOSALS.find((each) => each === search.get('as')) ?? 'grant';
  const title = say(`title.${proposed}`);
  if (data !== undefined && service !== undefined) {
    return <Writing application={data} service={service} proposed={proposed} />;
  }
  return (
    <Page title={title} section="queue">
      <Sheet title={title} back={{ href: addresses(language).case(number), label: number }}>
        {isError ? <Trouble error={error} again={() => void refetch()} /> : <Waiting lines={8} />}
      </Sheet>
    </Page>
  );
}

interface WritingProps {
  readonly application: Application;
  readonly service: Service;
  readonly proposed: Proposed;
}

function Writing({ application, service, proposed }: WritingProps) {
  const { say, language } = useDeskWords('deskPropose');
  const navigate = useNavigate();
  const afterwards = useAfterwards(application, 'mine');
  const [typed, setTyped] = useState<Typed>({});
  const act: Act = { command: 'propose', variant: proposed };
  const mayPropose = application.available.find(({ command }) => command === 'propose')?.open === true;
  // Once it is open it stays: when somebody else was quicker, what was written is still there beside the reason.
  const [begun, setBegun] = useState(mayPropose);
  if (mayPropose && !begun) setBegun(true);
  const { prepareNext } = afterwards;
  useEffect(prepareNext, [prepareNext]);
  const back = addresses(language).case(application.number);
  useKeys({ Escape: () => void navigate(addresses('zh-CN').case(application.number)) }, false);
  return (
    <Page title={say(`title.${proposed}`)} section="queue" whole>
      <div className={css['page']}>
        <div className={css['form']}>
          <header className={css['head']}>
            <div>
              <p>
                <a className={css['back']} href={back}>
                  ‹ {say('back', { who: application.subject.name, number: application.number })}
                </a>
              </p>
              <h1>{say(`title.${proposed}`)}</h1>
            </div>
            <CaseLight application={application} />
            <Kinds number={application.number} proposed={proposed} />
          </header>
          <div className={css['parts']} role="region" aria-label={say(`title.${proposed}`)} tabIndex={0}>
            <ProposedFindings application={application} />
            <ProposedContent application={application} service={service} proposed={proposed} />
            {begun ? (
              <CommandForm
                key={proposed}
                application={application}
                act={act}
                given={{}}
                options={{ basis: lawsOf(service, language) }}
                labels={{
                  reason: say(proposed === 'grant' ? 'reasonOptional' : 'reason'),
                  basis: say('basis'),
                }}
                submit={say('send')}
                onTyped={setTyped}
                onDone={() => afterwards.done('propose')}
                onCancel={() => void navigate(addresses('zh-CN').case(application.number))}
              >
                <WhoApproves application={application} service={service} />
              </CommandForm>
            ) : (
              <NotOpen application={application} />
            )}
          </div>
        </div>
        <aside className={css['desk']} aria-label={say('preview')} tabIndex={0}>
          <Preview application={application} act={act} given={{}} typed={typed} />
        </aside>
      </div>
    </Page>
  );
}

/** What can be proposed, all of the same weight; what was typed stays for each. */
function Kinds({ number, proposed }: { readonly number: string; readonly proposed: Proposed }) {
  const { say, language } = useDeskWords('deskPropose');
  return (
    <nav className={css['kinds']} aria-label={say('as')}>
      {PROPOSALS.map((each) => (
        <a
          key={each}
          className={css['kind']}
          href={addresses(language).propose(number, each)}
          aria-current={each === proposed ? 'page' : undefined}
        >
          {each === proposed && '✓ '}
          {say(`kind.${each}`)}
        </a>
      ))}
    </nav>
  );
}

/** Another person, at the office that decides; and by when, if the promise is to be kept. */
function WhoApproves({ application, service }: Omit<WritingProps, 'proposed'>) {
  const { say, rich, format, language } = useDeskWords('deskPropose');
  const record = useRecordWords();
  const limit = pressing(limitsAtHand(application));
  const office = service.definition.steps.find(({ id }) => id === 'approve')?.office;
  return (
    <div className={css['who']}>
      <p>
        <strong>{say('who')}</strong>{' '}
        {office !== undefined && say('whoText', { office: inLanguage(office, language) })}
      </p>
      <p>
        {say('whoNote')} {say('final')}{' '}
        {limit !== undefined &&
          rich('by', { day: format.day(limit.lastDay), limit: record.name('limit', limit.id) })}
      </p>
    </div>
  );
}

/** Why nothing can be sent from here now, and the way back to where that is mended. */
function NotOpen({ application }: Pick<WritingProps, 'application'>) {
  const { say, language } = useDeskWords('deskPropose');
  const errors = useDeskWords('deskErrors');
  const record = useRecordWords();
  const code = application.available.find(({ command }) => command === 'propose')?.refusal?.code;
  const count = application.findings.filter(({ state }) => state === 'open').length;
  return (
    <div className={css['shut']}>
      <p>
        <strong>{say('notOpen')}</strong>
      </p>
      {code !== undefined && (
        <p>
          {refusalText(
            code,
            { count, status: application.state, roles: ['officer', 'reviewer'] },
            '',
            errors,
            record,
          )}
        </p>
      )}
      <p>
        <a href={addresses(language).case(application.number)}>{say('toCase')}</a>
      </p>
    </div>
  );
}
