import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, isUuid, parseId, type ApplicationId } from './ids.ts';
import { addMoney, fen, yuan } from './money.ts';
import { lazy, list, object, optional, record, union } from './shape-compounds.ts';
import { boolean, date, enumOf, integer, literal, text, timestamp, uuid, words } from './shape-leaves.ts';
import { type Infer, type Shape } from './shape.ts';

const numRuns = Number(process.env['YIZHAN_RUNS'] ?? 300);

const person = object({
  id: uuid<ApplicationId>(),
  name: text({ min: 1, max: 50 }),
  born: date(),
  seenAt: optional(timestamp()),
  label: text({ min: 1, max: 20, translatable: true }),
  tags: list(enumOf(['a', 'b']), { max: 4, unique: true }),
  counts: record(integer({ min: 0, max: 9 }), { key: '^[a-z]+$' }),
  pay: union('kind', { card: { tail: text({ min: 4, max: 4, pattern: '^\\d{4}$' }) }, none: {} }),
  agreed: literal(true),
  open: boolean(),
});

const good: Infer<typeof person> = {
  id: idOf<ApplicationId>('01936a00-0000-7000-8000-000000000001'),
  name: '陈桂芳',
  born: '1961-11-08' as Infer<ReturnType<typeof date>>,
  label: { zh: '姓名', en: 'Name' },
  tags: ['a'],
  counts: { x: 1 },
  pay: { kind: 'card', tail: '3086' },
  agreed: true,
  open: false,
};

const errorsOf = (shape: Shape<unknown>, value: unknown): readonly string[] => {
  const parsed = shape.parse(value);
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`);
};

describe('a shape', () => {
  it('gives the value back unchanged', () => {
    expect(person.parse(good)).toEqual({ ok: true, value: good });
  });

  it('collects every problem with its path', () => {
    const wrong = {
      id: '01936A00-0000-7000-8000-000000000001',
      name: '',
      born: '1961-11-31',
      seenAt: '2026-11-24T01:00:00Z',
      label: { zh: '姓名', fr: 'Nom' },
      tags: ['a', 'c', 'a', 7],
      counts: { x: 10, 'Y/y': 1 },
      pay: { kind: 'card', tail: '30A6', more: 1 },
      agreed: false,
      extra: 1,
    };
    expect([...errorsOf(person, wrong)].sort()).toEqual(
      [
        '/id notAUuid',
        '/name tooShort',
        '/born notADate',
        '/seenAt notAnInstant',
        '/label/fr unknownKey',
        '/label/en missing',
        '/tags/1 notInList',
        '/tags/2 duplicate',
        '/tags/3 wrongType',
        '/counts/x tooLarge',
        '/counts/Y~1y unknownKey',
        '/pay/more unknownKey',
        '/pay/tail pattern',
        '/agreed notInList',
        '/open missing',
        '/extra unknownKey',
      ].sort(),
    );
  });

  it.each([null, undefined, [], 'x', 1, new Date(0), new Map()])('refuses %p for an object', (value) => {
    expect(errorsOf(person, value)).toEqual([' wrongType']);
  });

  it('knows no null and no undefined for what may be absent', () => {
    expect(errorsOf(person, { ...good, seenAt: undefined })).toEqual(['/seenAt wrongType']);
    expect(errorsOf(person, { ...good, seenAt: null })).toEqual(['/seenAt wrongType']);
  });

  it('is not fooled by what a prototype brings', () => {
    const polluting: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "x": 1}');
    expect(errorsOf(object({ x: integer({ min: 0, max: 1 }) }), polluting)).toEqual([
      '/__proto__ unknownKey',
    ]);
    const kept = record(object({ polluted: integer({ min: 0, max: 1 }) })).parse(
      JSON.parse('{"__proto__":{"polluted":1}}'),
    );
    expect(kept.ok && Object.keys(kept.value)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(errorsOf(object({ toString: optional(text({ max: 1 })) }), {})).toEqual([]);
  });

  it('counts code points, not units', () => {
    expect(errorsOf(text({ min: 1, max: 2 }), '𠮷𠮷')).toEqual([]);
    expect(errorsOf(text({ min: 1, max: 2 }), '𠮷𠮷𠮷')).toEqual([' tooLong']);
  });

  it.each(['a\u0000', '\ud800'])('lets no text in that cannot be stored', (value) => {
    expect(errorsOf(text({ max: 9 }), value)).toEqual([' forbiddenCharacter']);
  });

  it.each(['   ', ' \n\t', '\u3000', '\u200b', '\u2060\ufeff'])('takes blank words for none: %j', (value) => {
    expect(errorsOf(words({ max: 9 }), value)).toEqual([' missing']);
  });

  it('lets words hold lines, rare and picture characters, and no control characters', () => {
    expect(errorsOf(words({ max: 20 }), '已核对\n\t𠮷 🙂 A')).toEqual([]);
    expect(errorsOf(words({ max: 9 }), '')).toEqual([' tooShort']);
    expect(errorsOf(words({ max: 2 }), '一二三')).toEqual([' tooLong']);
    expect(errorsOf(words({ max: 9 }), 'a\u0007b')).toEqual([' forbiddenCharacter']);
    expect(errorsOf(words({ max: 9 }), 'a\u001bb')).toEqual([' forbiddenCharacter']);
  });

  it.each([1.5, '1', Number.NaN, 2 ** 53, Infinity])('takes %p for no integer', (value) => {
    expect(errorsOf(integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), value)).toEqual([' wrongType']);
  });

  it('does not walk a list that is too long', () => {
    expect(errorsOf(list(text({ max: 1 }), { max: 2 }), ['xx', 'xx', 'xx'])).toEqual([' tooLong']);
  });

  it('names what a union allows', () => {
    expect(errorsOf(person, { ...good, pay: { kind: 'cash' } })).toEqual(['/pay/kind notInList']);
    expect(errorsOf(person, { ...good, pay: {} })).toEqual(['/pay/kind missing']);
    expect(errorsOf(person, { ...good, pay: { kind: 'constructor' } })).toEqual(['/pay/kind notInList']);
  });

  it('may hold itself', () => {
    interface Tree {
      readonly of: readonly Tree[];
    }
    const tree: Shape<Tree> = object({
      of: list(
        lazy<Tree>(() => tree, 'tree'),
        { max: 9 },
      ),
    });
    expect(errorsOf(tree, { of: [{ of: [] }, { of: [{ of: 1 }] }] })).toEqual(['/of/1/of/0/of wrongType']);
  });

  it('shows its parts', () => {
    const leaves: string[] = [];
    const walk = (shape: Shape<unknown>, value: unknown, path: string): void => {
      const children = shape.children(value);
      if (children.length === 0) leaves.push(`${path} ${shape.kind}`);
      for (const child of children) walk(child.shape, child.value, `${path}/${child.key}`);
    };
    walk(person, good, '');
    expect(leaves).toEqual([
      '/id uuid',
      '/name text',
      '/born date',
      '/label translation',
      '/tags/0 enum',
      '/counts/x integer',
      '/pay/tail text',
      '/agreed literal',
      '/open boolean',
    ]);
  });

  it('gives a JSON Schema that says the same', () => {
    expect(person.jsonSchema()).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['id', 'name', 'born', 'label', 'tags', 'counts', 'pay', 'agreed', 'open'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 50 },
        tags: { type: 'array', uniqueItems: true, maxItems: 4, items: { enum: ['a', 'b'] } },
        pay: {
          oneOf: [
            { properties: { kind: { const: 'card' } }, required: ['kind', 'tail'] },
            { required: ['kind'] },
          ],
        },
      },
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(person.parse(value).ok).toBe(false);
        },
      ),
      { numRuns },
    );
  });
});

describe('ids and money', () => {
  it('read an id in one form', () => {
    expect(isUuid('01936a00-0000-7000-8000-000000000001')).toBe(true);
    expect(isUuid('01936A00-0000-7000-8000-000000000001')).toBe(false);
    expect(parseId('01936A00-0000-7000-8000-000000000001')).toBe('01936a00-0000-7000-8000-000000000001');
    expect(parseId('01936a00-0000-7000-c000-000000000001')).toBeUndefined();
    expect(() => idOf('x')).toThrow(RangeError);
  });

  it('keep money whole', () => {
    expect(addMoney(yuan(75), fen(1))).toEqual({ fen: 7501 });
    expect(() => yuan(0.1)).toThrow(RangeError);
    expect(() => yuan(Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  });
});
