import { useQueryClient } from '@tanstack/react-query';
import type { CommandName } from '@yizhan/domain/applications';
import type { Instant } from '@yizhan/domain/kernel';
import { timeOfDay, useApi, useSurroundings } from '@yizhan/web-ui';
import { useNavigate } from 'react-router';
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
    tell({ text: say('said', { done, who: subject.name, time: timeOfDay(city.now as Instant) }) });
  };
  return {
    tell: said,
    done: (command) => {
      said(say(isTold(command) ? `done.${command}` : 'done.other'));
      if (!handsOn(command)) return;
      const search = view === 'open' ? '?view=open' : '';
      void navigate(
        next === undefined ? `/staff/queue${search}` : `/staff/applications/${encodeURIComponent(next)}`,
      );
    },
    prepareNext: () => {
      if (next !== undefined) void client.prefetchQuery(applicationQuery(api, next));
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
