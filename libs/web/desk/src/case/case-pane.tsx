import { useQuery } from '@tanstack/react-query';
import { Button, classes, focusOn, inLanguage, isNotFound, NetworkLost, useApi } from '@yizhan/web-ui';
import { type ReactNode, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { addresses } from '../addresses.ts';
import { buttonsOf } from '../command/buttons.ts';
import { type Act, actKey, handsOn } from '../command/commands.ts';
import { Confirm } from '../command/confirm.tsx';
import type { Application, QueueView } from '../desk.wire.ts';
import { applicationQuery, type Service, serviceQuery } from '../queries.ts';
import { useKeys } from '../use-keys.ts';
import { useDeskWords } from '../words/index.ts';
import { Actions } from './actions.tsx';
import css from './case.module.css';
import { CaseHead } from './case-head.tsx';
import { ClockLine } from './clock-line.tsx';
import { Findings } from './findings.tsx';
import { Decided, Documents, Filed, History, Materials, Proposed } from './parts.tsx';
import { SaidLine } from './said-line.tsx';
import { useAfterwards } from './use-afterwards.ts';

export interface CasePaneProps {
  readonly number: string;
  readonly view: QueueView;
  readonly lettersOn: boolean;
}

/** One application on one screen. */
export function CasePane(props: CasePaneProps) {
  const { number, view } = props;
  const api = useApi();
  const { say, language } = useDeskWords('deskCase');
  const { data, error, isError, refetch } = useQuery(applicationQuery(api, number));
  const { data: service } = useQuery({
    ...serviceQuery(api, data?.service.code ?? ''),
    enabled: data !== undefined,
  });
  const back = (
    <p className={css['back']}>
      <a href={addresses(language, view).queue}>‹ {say('back')}</a>
    </p>
  );
  if (data !== undefined)
    return <OpenCase key={number} {...props} application={data} service={service} back={back} />;
  return (
    <div className={css['case']}>
      <SaidLine />
      {back}
      {isError ? <CaseFailed error={error} again={() => void refetch()} /> : <CaseWaiting />}
    </div>
  );
}

interface OpenCaseProps extends CasePaneProps {
  readonly application: Application;
  readonly service: Service | undefined;
  readonly back: ReactNode;
}

function OpenCase({ application, service, view, lettersOn, back }: OpenCaseProps) {
  const { say } = useDeskWords('deskCase');
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Act | null>(null);
  const pressed = useRef<Element | null>(null);
  const afterwards = useAfterwards(application, view);
  const buttons = buttonsOf(application);
  const begin = (act: Act): void => {
    // A proposal is written on a page of its own; everything else is asked beside the case.
    if (act.command === 'propose')
      void navigate(addresses('zh-CN').propose(application.number, act.variant ?? ''));
    else {
      pressed.current = document.activeElement;
      setAsked(act);
    }
    if (handsOn(act.command)) afterwards.prepareNext();
  };
  const open = buttons.filter(({ refusal }) => refusal === undefined);
  useKeys(
    Object.fromEntries(
      open.flatMap(({ act, letter }) => (letter === undefined ? [] : [[letter, () => begin(act)]])),
    ),
    lettersOn,
  );
  const close = (): void => {
    setAsked(null);
    focusOn(isUsable(pressed.current) ? pressed.current : document.querySelector<HTMLElement>('main h1'));
  };
  return (
    <div className={css['case']}>
      <SaidLine />
      {back}
      <CaseHead application={application} />
      <ClockLine application={application} />
      <div className={classes(css['body'], asked !== null && css['asked'])}>
        <div className={css['left']} role="region" aria-label={say('theCase')} tabIndex={0}>
          <Proposed application={application} />
          <Decided application={application} />
          <Findings application={application} onAnswered={afterwards.tell} />
          <Filed application={application} />
        </div>
        <div className={css['right']} role="region" aria-label={say('beside')} tabIndex={0}>
          {asked === null ? (
            <>
              <Materials application={application} service={service} />
              <Documents application={application} />
              <History application={application} />
            </>
          ) : (
            <Confirm
              key={actKey(asked)}
              application={application}
              service={service}
              act={asked}
              onDone={() => {
                close();
                afterwards.done(asked.command);
              }}
              onClose={close}
            />
          )}
        </div>
      </div>
      <Actions application={application} buttons={buttons} lettersOn={lettersOn} onAct={begin} />
    </div>
  );
}

/** Whether the focus can go back to it: it is still there, and something to press. */
function isUsable(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element !== document.body;
}

/** Where the case will stand; nothing moves. */
function CaseWaiting() {
  const { say } = useDeskWords('deskCase');
  return (
    <div className={css['state']} role="status">
      <h1 className={css['opening']}>{say('waiting')}</h1>
      {Array.from({ length: 6 }, (_, line) => (
        <span key={line} className={css['bone']} />
      ))}
    </div>
  );
}

function CaseFailed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { say } = useDeskWords('deskCase');
  const what = error instanceof NetworkLost ? 'offline' : isNotFound(error) ? 'notFound' : 'failed';
  return (
    <div className={css['state']}>
      <h1>{say(what)}</h1>
      <p>{say(`${what}Text`)}</p>
      {what !== 'notFound' && (
        <Button type="button" kind="quiet" onPress={again}>
          {say('again')}
        </Button>
      )}
    </div>
  );
}

/** The name the title of the page gives a case. */
export function titleOfCase(
  application: Application | undefined,
  language: 'zh-CN' | 'en',
): { readonly who: string; readonly service: string } | undefined {
  return (
    application && { who: application.subject.name, service: inLanguage(application.service.name, language) }
  );
}
