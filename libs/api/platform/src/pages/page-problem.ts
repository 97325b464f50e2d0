import type { Language } from '../problems/language.ts';
import type { ProblemCode } from '../problems/problem-codes.ts';
import { problemTexts } from '../problems/problem-texts.ts';

/** What a person sees when a page cannot be made at all: plain, in both languages, without our own stylesheet. */
export function pageProblem(code: ProblemCode, requestId: string): string {
  const { title, detail } = problemTexts[code];
  const part = (language: Language, tag: 'h1' | 'h2', lang: string): string =>
    `<section lang="${lang}"><${tag}>${title[language]}</${tag}><p>${detail[language]}</p></section>`;
  return [
    '<!doctype html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title.zh}</title></head><body><main>`,
    part('zh', 'h1', 'zh-CN'),
    part('en', 'h2', 'en'),
    `<p><a href="/">首页 · Home</a></p><p><small>${requestId}</small></p>`,
    '</main></body></html>',
  ].join('\n');
}
