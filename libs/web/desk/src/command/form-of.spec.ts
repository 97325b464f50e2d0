import { describe, expect, it } from '@jest/globals';
import { enumOf, list, object, optional, text } from '@yizhan/domain/kernel';
import { commandOf } from './commands.ts';
import { formOf } from './form-of.ts';

const fieldsIn = (name: Parameters<typeof commandOf>[0]) => formOf(commandOf(name).body.jsonSchema()).fields;

describe('the form of a command', () => {
  it('has the controls of its body, in their order', () => {
    expect(fieldsIn('deliver')).toEqual([
      { name: 'method', required: true, kind: 'choice', values: ['electronic', 'window', 'post'] },
      { name: 'evidence', required: true, kind: 'text', max: 500, lines: 'many' },
    ]);
  });

  it('says what may be left out, and what a line is', () => {
    expect(fieldsIn('notAccept')?.map(({ name, required, kind }) => [name, required, kind])).toEqual([
      ['ground', true, 'choice'],
      ['reason', true, 'text'],
      ['rightBody', false, 'text'],
      ['basis', true, 'some'],
    ]);
    expect(fieldsIn('notAccept')?.[2]).toMatchObject({ lines: 'one', max: 200 });
  });

  it('asks nobody for a task: it is given', () => {
    expect(fieldsIn('take')).toEqual([{ name: 'task', required: true, kind: 'given' }]);
  });

  it('has a form for each thing that can be proposed, without the word that tells them apart', () => {
    const { variants } = formOf(commandOf('propose').body.jsonSchema());
    expect(variants?.by).toBe('proposed');
    expect(Object.keys(variants?.forms ?? {})).toEqual(['grant', 'partialGrant', 'refuse', 'reject']);
    expect(variants?.forms['grant']?.map(({ name, required }) => [name, required])).toEqual([
      ['basis', true],
      ['reason', false],
    ]);
    expect(variants?.forms['refuse']?.map(({ name, required }) => [name, required])).toEqual([
      ['basis', true],
      ['reason', true],
    ]);
  });

  it('is drawn for a command that does not exist yet', () => {
    const shape = object({
      kind: enumOf(['one', 'two']),
      items: list(text({ min: 1, max: 20 }), { min: 1, max: 3 }),
      note: optional(text({ min: 1, max: 2000 })),
    });
    expect(formOf(shape.jsonSchema()).fields?.map(({ kind }) => kind)).toEqual(['choice', 'some', 'text']);
  });

  it('refuses alternatives that nothing tells apart', () => {
    expect(() => formOf({ oneOf: [{ properties: {} }, { properties: {} }] })).toThrow(RangeError);
  });
});
