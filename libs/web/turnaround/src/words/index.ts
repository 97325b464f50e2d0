import { wordsHook } from '@yizhan/web-ui';
import { turnaround } from './turnaround.words.ts';

export const turnaroundWords = { turnaround } as const;

export const useTurnaroundWords = wordsHook(turnaroundWords);
