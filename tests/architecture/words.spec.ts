/**
 * Every word a person reads stands in the resources, in Chinese and in English. A key that is missing in one language
 * does not compile; here every namespace that exists is found and asked, and no sentence hides in a component.
 */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { missingWords, namespace, type Namespace } from '../../libs/web/ui/src/i18n/words.ts';
import { literalsOf } from '../support/literals.ts';
import { filesUnder, placeOf, ROOT, textOf } from '../support/sources.ts';

const CODE = filesUnder('libs/web', 'apps').filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
const WORDS = CODE.filter((path) => /\bnamespace\(\{/.test(textOf(path)) && !path.endsWith('.spec.ts'));

const isNamespace = (value: unknown): value is Namespace =>
  typeof value === 'object' && value !== null && 'zh-CN' in value && 'en' in value;

/** Where words may stand: the resources, and what only shows or tests a component. */
const WORDS_MAY_STAND = (path: string): boolean =>
  WORDS.includes(path) ||
  /\.(spec|fixture|examples|words)\.tsx?$/.test(path) ||
  /\/(testing|i18n)\//.test(path);

const HAN = /\p{Script=Han}/u;
const spokenIn = (path: string, text: string): readonly string[] =>
  literalsOf(path, text)
    .filter((literal) => HAN.test(literal.text))
    .map((literal) => placeOf(path, text, literal.index, literal.text.trim().slice(0, 20)));

describe('words', () => {
  test.each(WORDS)('%s says everything in both languages', async (path) => {
    const module = (await import(pathToFileURL(join(ROOT, path)).href)) as Readonly<Record<string, unknown>>;
    // A file exports its namespaces one by one, or as one set of resources.
    const found = Object.entries(module)
      .flatMap(([name, value]) => [[name, value] as const, ...Object.entries(Object(value) as object)])
      .filter((entry): entry is [string, Namespace] => isNamespace(entry[1]));
    expect(found.length).toBeGreaterThan(0);
    expect(missingWords(Object.fromEntries(found))).toEqual([]);
  });

  test('no component speaks by itself', () => {
    expect(
      CODE.filter((path) => !WORDS_MAY_STAND(path)).flatMap((path) => spokenIn(path, textOf(path))),
    ).toEqual([]);
  });

  test('canary: a missing, an empty and a half-said text are heard', () => {
    const half = namespace({ 'zh-CN': { a: '甲', b: '乙{{n}}' }, en: { a: '', b: 'B' } });
    const without: Namespace = { 'zh-CN': { a: '甲' }, en: {} };
    expect(missingWords({ half })).toHaveLength(2);
    expect(missingWords({ without })).toHaveLength(1);
  });

  test('canary: a sentence in a component is seen', () => {
    expect(spokenIn('a.tsx', '/** 说明 */ export const A = () => <p>你好</p>;')).toHaveLength(1);
    expect(spokenIn('a.tsx', 'export const a = `${b}天`;')).toHaveLength(1);
    expect(spokenIn('a.tsx', '// 你好\nexport const A = () => <p>{say("hello")}</p>;')).toEqual([]);
  });
});
