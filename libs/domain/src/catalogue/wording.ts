import { meaningId, object, text } from '../kernel/index.ts';

/** The lengths of wording. Every one of these is a *text*: it may be revised without a new version. */
export const title = text({ min: 1, max: 120, translatable: true });
export const sentence = text({ min: 1, max: 500, translatable: true });
export const paragraph = text({ min: 1, max: 3000, translatable: true });

/** One of several texts: the id keeps its place when others come and go. */
export const saidShape = object({ id: meaningId, text: sentence });
