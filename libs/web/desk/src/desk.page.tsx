import { useQuery } from '@tanstack/react-query';
import { classes, Page, useApi } from '@yizhan/web-ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { searchOf } from './addresses.ts';
import { CasePane, titleOfCase } from './case/case-pane.tsx';
import { SaidLine } from './case/said-line.tsx';
import css from './desk.module.css';
import type { QueueView } from './desk.wire.ts';
import { FirstKeys } from './first-keys.tsx';
import { KeysHelp } from './keys-help.tsx';
import { applicationQuery } from './queries.ts';
import { ByOffice } from './queue/by-office.tsx';
import { QueuePane } from './queue/queue-pane.tsx';
import { neighbourOf } from './queue/queue-row.ts';
import { useTakeNext } from './queue/take-next.ts';
import { useKeys, useLettersOn } from './use-keys.ts';
import { useQueueView, useRows } from './use-queue.ts';
import { useDeskWords } from './words/index.ts';

export interface DeskPageProps {
  /** The list this address is of; without it, the one it asks for. */
  readonly at?: QueueView;
}

/** The desk: the queue, and beside it the case at hand. */
export function DeskPage({ at }: DeskPageProps) {
  const { number } = useParams();
  const asked = useQueueView();
  const view = at ?? asked;
  const rows = useRows(view);
  const navigate = useNavigate();
  const { taking, takeNext } = useTakeNext();
  const [lettersOn, setLettersOn] = useLettersOn();
  const [helping, setHelping] = useState(false);
  const go = (by: 1 | -1): void => {
    const to = neighbourOf(rows, number, by);
    if (to !== undefined) void navigate(`/staff/applications/${encodeURIComponent(to)}${searchOf(view)}`);
  };
  useKeys(
    {
      // Whoever supervises takes nothing.
      ...(view === 'pressing' ? {} : { n: takeNext }),
      j: () => go(1),
      k: () => go(-1),
      '?': () => setHelping((open) => !open),
    },
    lettersOn,
  );
  const help = helping && (
    <KeysHelp lettersOn={lettersOn} onLetters={setLettersOn} onClose={() => setHelping(false)} />
  );
  return (
    <Page title={useTitle(number, view)} section={view === 'pressing' ? 'supervision' : 'queue'} whole>
      <div className={classes(css['desk'], number !== undefined && css['hasCase'])}>
        <div className={css['queue']}>
          <QueuePane
            view={view}
            current={number}
            taking={taking}
            onTakeNext={takeNext}
            onHelp={() => setHelping((open) => !open)}
            lettersOn={lettersOn}
          />
        </div>
        <div className={css['place']}>
          {help}
          {number === undefined ? (
            <NoCase view={view} />
          ) : (
            <CasePane number={number} view={view} lettersOn={lettersOn} />
          )}
        </div>
      </div>
    </Page>
  );
}

/** The case by name, so that two windows can be told apart. */
function useTitle(number: string | undefined, view: QueueView): string {
  const { say, language } = useDeskWords('deskCase');
  const queue = useDeskWords('deskQueue');
  const { data } = useQuery({ ...applicationQuery(useApi(), number ?? ''), enabled: false });
  const names = number === undefined ? undefined : titleOfCase(data, language);
  if (names !== undefined) return say('titled', names);
  return queue.say(view === 'pressing' ? 'supervision' : 'title');
}

/** Nothing is open: what was done last, and how to go on. */
function NoCase({ view }: { readonly view: QueueView }) {
  const { say } = useDeskWords('deskQueue');
  return (
    <div className={css['empty']}>
      <SaidLine />
      <h1 className={css['pick']}>{say(view === 'pressing' ? 'pickPressing' : 'pick')}</h1>
      <p>{say(view === 'pressing' ? 'pickPressingText' : 'pickText')}</p>
      {view === 'pressing' ? <ByOffice /> : <FirstKeys />}
    </div>
  );
}
