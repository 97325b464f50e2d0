import { describe, expect, it } from '@jest/globals';
import { PROPOSALS, STATUSES } from '@yizhan/domain/applications';
import { createI18n, LANGUAGES, missingWords } from '@yizhan/web-ui';
import { fieldsFor } from './command/command-form.tsx';
import { type Act, actsIn } from './command/commands.ts';
import type { FormField } from './command/form-of.ts';
import { deskWords } from './words/index.ts';

/** Every field a form of the desk can draw, and every value that can be chosen in one. */
const FIELDS: readonly FormField[] = [
  ...STATUSES.flatMap(actsIn),
  ...PROPOSALS.map((variant): Act => ({ command: 'propose', variant })),
  { command: 'answerFinding' } as const,
].flatMap(fieldsFor);

const NEEDED: readonly string[] = [
  ...FIELDS.map(({ name }) => `field.${name}`),
  ...FIELDS.flatMap((field) =>
    field.kind === 'choice' ? field.values.map((value) => `value.${value}`) : [],
  ),
  ...PROPOSALS.map((proposed) => `variant.${proposed}`),
];

describe('the words of the desk', () => {
  it('are whole in both languages', () => {
    expect(missingWords(deskWords)).toEqual([]);
  });

  it.each(LANGUAGES)('name every field and value that a command’s shape can have (%s)', (language) => {
    const words = createI18n(language, deskWords);
    expect(NEEDED.length).toBeGreaterThan(10);
    expect(NEEDED.filter((key) => !words.exists(`deskCommands:${key}`))).toEqual([]);
  });
});
