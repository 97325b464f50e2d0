/**
 * A city is data: its name, offices, streets, hotline, division codes and people live in `prisma/seed/city/` and come
 * through the database. What must not stand in `libs/` is taken from those very files, so another city needs no other
 * test.
 */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { literalsOf } from '../support/literals.ts';
import { filesUnder, isSpec, placeOf, textOf } from '../support/sources.ts';

/** What names a place or a person wherever it stands in a city's files. */
const TELLING = new Set([
  'name',
  'short',
  'code',
  'place',
  'parent',
  'hotline',
  'telephone',
  'phone',
  'citizenId',
  'latin',
  'address',
]);
/** The product's own name is the same in every city. */
const OWN = new Set(['product', 'mark']);

const tellingTexts = (value: unknown, key = ''): readonly string[] => {
  if (typeof value === 'string') return TELLING.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => tellingTexts(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    OWN.has(name) ? [] : tellingTexts(each, ['zh', 'en'].includes(name) ? key : name),
  );
};

/** 黄浦区 also as 黄浦: the ending that says what kind of place it is may be left out. */
const bare = (name: string): readonly string[] => {
  const short = name.replace(/(?:特别行政区|自治区|新区|街道|[省市区县乡镇])$/, '');
  return short.length >= 2 && /^\p{Script=Han}+$/u.test(short) ? [name, short] : [name];
};

const cityFiles = filesUnder('prisma/seed/city').filter((path) => path.endsWith('.yaml'));
const names = new Set(
  cityFiles
    .flatMap((path) => tellingTexts(parse(textOf(path))))
    .flatMap(bare)
    .filter((name) => name.length >= 2),
);

/** A time zone is named after a city; it is not this city. */
const withoutZones = (text: string): string =>
  text.replace(/\b(?:Asia|Europe|America|Africa|Australia|Pacific)\/\w+/g, '');

// One expression for all: words of letters and numbers as words, so that 12345 is not found in 123456.
const NAMED = new RegExp(
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const plain = name.replace(/[-\\^$*+?.()|[\]{}]/g, '\\$&');
      return /^[\w' -]+$/.test(name) ? `(?<!\\w)${plain}(?!\\w)` : plain;
    })
    .join('|'),
);

const namedIn = (path: string, text: string): readonly string[] => {
  const parts = /\.tsx?$/.test(path) ? literalsOf(path, text) : [{ text, index: 0 }];
  return parts.flatMap((part) => {
    const found = NAMED.exec(withoutZones(part.text));
    return found === null ? [] : [placeOf(path, text, part.index, found[0])];
  });
};

describe('a city is data', () => {
  test('its files name places, offices and people', () => {
    expect(names.size).toBeGreaterThan(50);
  });

  test('nothing in libs/ names them', () => {
    const files = filesUnder('libs').filter(
      (path) => /\.(tsx?|css|sql|json)$/.test(path) && !isSpec(path) && !/\.(examples)\.tsx$/.test(path),
    );
    expect(files.flatMap((path) => namedIn(path, textOf(path)))).toEqual([]);
  });

  test('canaries', () => {
    const [code = ''] = [...names].filter((name) => /^\d{6}$/.test(name));
    const [district = ''] = [...names].filter((name) => /^\p{Script=Han}{2}区$/u.test(name));
    expect(namedIn('a.ts', `export const a = '${code}';`)).toHaveLength(1);
    expect(namedIn('a.ts', `export const a = '我住在${district.slice(0, 2)}';`)).toHaveLength(1);
    expect(namedIn('a.ts', `// ${district}\nexport const a = 'Asia/Shanghai ${code}7';`)).toEqual([]);
  });
});
