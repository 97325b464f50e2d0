import type { OpenAPIObject } from '@nestjs/swagger';
import { ACCESS_EXTENSION } from '../access/access.decorators.ts';
import type { Language } from '../problems/language.ts';
import { anyCodes, statusOf, textOf } from '../problems/any-code.ts';
import { html, type Html } from './html.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly $ref?: string;
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
  readonly [ACCESS_EXTENSION]?: string;
}

const words = {
  zh: {
    lang: 'zh-CN',
    title: '接口',
    intro: '平台的每一项功能都可以由程序使用。错误按 RFC 9457 给出，句子用您的语言。',
    machine: '给程序看的约定',
    who: '谁可以用',
    public: '所有人',
    name: '名称',
    where: '位置',
    type: '类型',
    meaning: '含义',
    required: '必填',
    body: '内容',
    problems: '可能的问题',
    status: '状态',
  },
  en: {
    lang: 'en',
    title: 'API',
    intro:
      'Every function of the platform can be used by a program. Problems follow RFC 9457, in your language.',
    machine: 'The contract for programs',
    who: 'Who may',
    public: 'everyone',
    name: 'Name',
    where: 'In',
    type: 'Type',
    meaning: 'Meaning',
    required: 'required',
    body: 'Body',
    problems: 'Problems',
    status: 'Status',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

/** The human page of the contract: one list, searchable by the browser, printable, no scripts. */
export function contractPage(contract: OpenAPIObject, language: Language): string {
  const word = words[language];
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) =>
      operationPart(method, path, operation, language),
    ),
  );
  return html`<!doctype html>
    <html lang="${word.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${word.title} · ${contract.info.title}</title>
        <link rel="stylesheet" href="/api/contract.css" />
      </head>
      <body>
        <main>
          <h1>${word.title}</h1>
          <p>${word.intro}</p>
          <p>${word.machine}: <a href="/api/openapi.json">/api/openapi.json</a></p>
          ${operations}
          <h2>${word.problems}</h2>
          ${problemsTable(language)}
        </main>
      </body>
    </html> `.source;
}

function operationPart(method: string, path: string, operation: Operation, language: Language): Html {
  const word = words[language];
  const access = operation[ACCESS_EXTENSION] ?? 'public';
  const body = bodyName(operation);
  return html`<section>
    <h3>${method.toUpperCase()} ${path}</h3>
    <p>${inLanguage(operation.summary, language)}</p>
    <p class="quiet">
      ${word.who}:
      ${access === 'public' ? word.public : access}${body === undefined ? '' : html` · ${word.body}: <code>${body}</code>`}
    </p>
    ${parametersTable(operation.parameters ?? [], language)}
    <p class="quiet">
      ${Object.entries(operation.responses ?? {})
        .map(([status, { description }]) => `${status} ${inLanguage(description, language)}`)
        .join(' · ')}
    </p>
  </section> `;
}

function parametersTable(parameters: readonly Parameter[], language: Language): Html | '' {
  if (parameters.length === 0) return '';
  const word = words[language];
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th>${word.name}</th>
          <th>${word.where}</th>
          <th>${word.type}</th>
          <th>${word.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${parameters.map(
          (parameter) =>
            html`<tr>
              <td><code>${parameter.name}</code></td>
              <td>${parameter.in}</td>
              <td>${typeOf(parameter.schema)}</td>
              <td>
                ${inLanguage(parameter.description, language)}${parameter.required === true ? ` (${word.required})` : ''}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function problemsTable(language: Language): Html {
  const word = words[language];
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th>${word.name}</th>
          <th>${word.status}</th>
          <th>${word.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${anyCodes.map(
          (code) =>
            html`<tr id="problem-${code}">
              <td><code>${code}</code></td>
              <td>${statusOf(code)}</td>
              <td>${textOf(code).title[language]} · ${textOf(code).detail[language]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function typeOf(schema: Schema | undefined): string {
  if (schema === undefined) return '';
  if (schema.items !== undefined) return `${typeOf(schema.items)}[]`;
  if (schema.enum !== undefined) return schema.enum.join(' | ');
  const range = schema.minimum === undefined ? '' : ` ${schema.minimum}–${schema.maximum ?? ''}`;
  return `${[schema.type ?? ''].flat().join(' | ')}${schema.format === undefined ? '' : ` (${schema.format})`}${range}`;
}

function bodyName(operation: Operation): string | undefined {
  return operation.requestBody?.content?.['application/json']?.schema?.$ref?.split('/').at(-1);
}

/** Descriptions are written `English · 中文`. */
function inLanguage(text: string | undefined, language: Language): string {
  const [english = '', chinese] = (text ?? '').split(' · ');
  return language === 'zh' ? (chinese ?? english) : english;
}
