import { useQueryClient } from '@tanstack/react-query';
import type { CommandName } from '@yizhan/domain/applications';
import type { Instant } from '@yizhan/domain/kernel';
import { timeOfDay, useApi, useSurroundings } from '@yizhan/web-ui';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { addresses } from '../addresses.ts';
import { handsOn } from '../command/commands.ts';
import { useDeskState } from '../desk-state.tsx';
import type { Application, QueueView } from '../desk.wire.ts';
import { nextAfter } from '../queue/queue-row.ts';
import { applicationQuery } from '../queries.ts';
import { useRows } from '../use-queue.ts';
import { useDeskWords } from '../words/index.ts';

export interface Afterwards {
  /** Says what was done, and brings up the next case where this one left one's hands. */
  readonly done: (command: CommandName) => void;
  readonly tell: (text: string) => void;
  /** Fetches the next case while the reader still confirms this one. */
  readonly prepareNext: () => void;
}

/** What comes after a command: its one line, and the next case at once. */
export function useAfterwards(
  application: Pick<Application, 'number' | 'subject'>,
  view: QueueView,
): Afterwards {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { tell } = useDeskState();
  const { say } = useDeskWords('deskCommands');
  const { city } = useSurroundings();
  const rows = useRows('mine');
  const { number, subject } = application;
  const next = nextAfter(rows, number);
  const said = (done: string): void => {
    // Taking a case uncovers its name: it is read from the case as it came back.
    const known = client.getQueryData(applicationQuery(api, number).queryKey)?.subject ?? subject;
    tell({ text: say('said', { done, who: known.name, time: timeOfDay(city.now as Instant) }) });
  };
  // While this one is still read: its opening is recorded once, and it is there at once when its turn comes.
  const prepareNext = useCallback((): void => {
    if (next !== undefined) void client.prefetchQuery(applicationQuery(api, next));
  }, [api, client, next]);
  return {
    tell: said,
    prepareNext,
    done: (command) => {
      said(say(isTold(command) ? `done.${command}` : 'done.other'));
      const at = addresses('zh-CN', next === undefined ? view : 'mine');
      if (handsOn(command)) void navigate(next === undefined ? at.queue : at.case(next));
      // What was taken stands among one's own now, and no more in the list it was taken from.
      else if (command === 'take') void navigate(addresses('zh-CN').case(number), { replace: true });
    },
  };
}

const TOLD = [
  'take',
  'accept',
  'notAccept',
  'startReview',
  'answerFinding',
  'propose',
  'return',
  'approve',
  'issue',
  'deliver',
] as const;

function isTold(command: CommandName): command is (typeof TOLD)[number] {
  return (TOLD as readonly CommandName[]).includes(command);
}
