import { text } from './shape-leaves.ts';

/**
 * What a field, a choice, a material or a text means, for good: wording, order and place may change,
 * the id stays, so that drafts keep their answers and translations their place across versions.
 */
export const meaningId = text({ min: 1, max: 60, pattern: '^[a-z][A-Za-z0-9]*$' });
