import { useQuery } from '@tanstack/react-query';
import { classes, Page, useApi } from '@yizhan/web-ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { CasePane, titleOfCase } from './case/case-pane.tsx';
import { SaidLine } from './case/said-line.tsx';
import css from './desk.module.css';
import { KeysHelp } from './keys-help.tsx';
import { applicationQuery } from './queries.ts';
import { QueuePane } from './queue/queue-pane.tsx';
import { neighbourOf } from './queue/queue-row.ts';
import { useTakeNext } from './queue/take-next.ts';
import { useKeys, useLettersOn } from './use-keys.ts';
import { useQueueView, useRows } from './use-queue.ts';
import { useDeskWords } from './words/index.ts';

/** The desk: the queue, and beside it the case at hand. */
export function DeskPage() {
  const { number } = useParams();
  const view = useQueueView();
  const rows = useRows(view);
  const navigate = useNavigate();
  const { taking, takeNext } = useTakeNext();
  const [lettersOn, setLettersOn] = useLettersOn();
  const [helping, setHelping] = useState(false);
  const go = (by: 1 | -1): void => {
    const to = neighbourOf(rows, number, by);
    if (to !== undefined)
      void navigate(`/staff/applications/${encodeURIComponent(to)}${view === 'open' ? '?view=open' : ''}`);
  };
  useKeys(
    { n: takeNext, j: () => go(1), k: () => go(-1), '?': () => setHelping((open) => !open) },
    lettersOn,
  );
  const help = helping && (
    <KeysHelp lettersOn={lettersOn} onLetters={setLettersOn} onClose={() => setHelping(false)} />
  );
  return (
    <Page title={useTitle(number)} section="queue" whole>
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
          {number === undefined ? <NoCase /> : <CasePane number={number} view={view} lettersOn={lettersOn} />}
        </div>
      </div>
    </Page>
  );
}

/** The case by name, so that two windows can be told apart. */
function useTitle(number: string | undefined): string {
  const { say, language } = useDeskWords('deskCase');
  const queue = useDeskWords('deskQueue');
  const { data } = useQuery({ ...applicationQuery(useApi(), number ?? ''), enabled: false });
  const names = number === undefined ? undefined : titleOfCase(data, language);
  return names === undefined ? queue.say('title') : say('titled', names);
}

/** Nothing is open: what was done last, and how to go on. */
function NoCase() {
  const { say } = useDeskWords('deskQueue');
  return (
    <div className={css['empty']}>
      <SaidLine />
      <h1 className={css['pick']}>{say('pick')}</h1>
      <p>{say('pickText')}</p>
    </div>
  );
}
