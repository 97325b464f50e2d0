import { wordsHook } from '@yizhan/web-ui';
import { matters } from './matters.words.ts';
import { receipt } from './receipt.words.ts';
import { tracker } from './tracker.words.ts';
import { withdraw } from './withdraw.words.ts';

/** The words of this feature; the app hands them to i18next. */
export const trackerWords = { tracker, matters, receipt, withdraw };

export const useTrackerWords = wordsHook(trackerWords);
