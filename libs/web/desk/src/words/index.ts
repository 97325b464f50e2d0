import { wordsHook } from '@yizhan/web-ui';
import { theCase } from './case.words.ts';
import { commands } from './command.words.ts';
import { days } from './days.words.ts';
import { errors } from './errors.words.ts';
import { keys } from './keys.words.ts';
import { paper } from './paper.words.ts';
import { propose } from './propose.words.ts';
import { queue } from './queue.words.ts';
import { registers } from './registers.words.ts';

/** The words of the desk. Names are the desk's own: the library's stand beside them. */
export const deskWords = {
  deskQueue: queue,
  deskCase: theCase,
  deskCommands: commands,
  deskErrors: errors,
  deskKeys: keys,
  deskPropose: propose,
  deskDays: days,
  deskPaper: paper,
  deskRegisters: registers,
} as const;

export const useDeskWords = wordsHook(deskWords);
