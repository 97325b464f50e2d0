import { describe, expect, it } from '@jest/globals';
import { createI18n } from './i18n.ts';
import { barePath, languageOfPath, pathIn } from './language.ts';
import { uiWords } from './resources/index.ts';
import { richWith, tieNumbers } from './say.ts';
import { speechOf } from './use-words.tsx';
import { missingWords, type Resources } from './words.ts';
import { renderToStaticMarkup } from 'react-dom/server';

describe('the words of the components', () => {
  it('are complete in both languages', () => {
    expect(missingWords(uiWords)).toEqual([]);
  });
});

describe('missingWords', () => {
  const both = (zh: object, en: object): Resources => ({ x: { 'zh-CN': zh, en } }) as Resources;

  it('hears a key missing on either side', () => {
    expect(missingWords(both({ a: '一', b: '二' }, { a: 'one' }))).toEqual(['x.b is missing in en']);
    expect(missingWords(both({ a: { c: '一' } }, { a: { c: 'one', d: 'two' } }))).toEqual([
      'x.a.d is missing in zh-CN',
    ]);
  });

  it('hears a plural form that a language needs', () => {
    expect(missingWords(both({ n_other: '{{count}} 天' }, { n_other: '{{count}} days' }))).toEqual([
      'x.n_one is missing in en',
    ]);
    expect(
      missingWords(both({ n_other: '{{count}} 天' }, { n_other: '{{count}} days', n_one: 'one day' })),
    ).toEqual([]);
  });

  it('hears a value that one language forgets to say, and an empty sentence', () => {
    expect(missingWords(both({ a: '到 {{day}}' }, { a: 'due' }))).toEqual(['x.a does not say {{day}} in en']);
    expect(missingWords(both({ a: ' ' }, { a: 'x' }))).toEqual(['x.a is empty in zh-CN']);
  });
});

describe('speech', () => {
  it('fails loudly for words that do not exist', () => {
    const speech = speechOf<string>(createI18n('en', uiWords), 'frame');
    expect(() => speech.say('nothing')).toThrow(/No words for/);
  });

  it('keeps one request’s language from another’s', () => {
    const zh = createI18n('zh-CN', uiWords);
    const en = createI18n('en', uiWords);
    expect(speechOf<'menu'>(zh, 'frame').say('menu')).toBe('菜单');
    expect(speechOf<'menu'>(en, 'frame').say('menu')).toBe('Menu');
  });

  it('makes marked parts strong and values plain', () => {
    const t = createI18n('zh-CN', { x: { 'zh-CN': { a: '为 <b>{{name}}</b> 办' }, en: {} } }).getFixedT(
      null,
      'x',
    );
    expect(renderToStaticMarkup(richWith(t, 'zh-CN', 'a', { name: '王</b>' }))).toBe(
      '为 <strong>王&lt;/b&gt;</strong> 办',
    );
  });

  it('keeps a number with its unit', () => {
    expect(tieNumbers('承诺 15 个工作日', 'zh-CN')).toBe('承诺 15\u00A0个工作日');
    expect(tieNumbers('15 days', 'en')).toBe('15 days');
  });
});

describe('paths', () => {
  it('carry the language', () => {
    expect(languageOfPath('/en')).toBe('en');
    expect(languageOfPath('/en/days')).toBe('en');
    expect(languageOfPath('/english')).toBe('zh-CN');
    expect(barePath('/en/')).toBe('/');
    expect(barePath('/en')).toBe('/');
    expect(barePath('/days')).toBe('/days');
    expect(pathIn('en', '/days')).toBe('/en/days');
    expect(pathIn('zh-CN', '/')).toBe('/');
  });
});
