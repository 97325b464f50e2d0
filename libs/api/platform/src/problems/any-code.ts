import type { RefusalCode } from '@yizhan/domain/applications';
import { type ProblemCode, problemStatus } from './problem-codes.ts';
import { type ProblemText, problemTexts } from './problem-texts.ts';
import { refusalStatus, refusalTexts } from './refusal-codes.ts';

/** Every code an answer may carry: the platform's own, and the domain's refusals. */
export type AnyCode = ProblemCode | RefusalCode;

export const anyCodes = [
  ...new Set([...Object.keys(problemStatus), ...Object.keys(refusalStatus)]),
] as readonly AnyCode[];

export function statusOf(code: AnyCode): number {
  return isOwn(code) ? problemStatus[code] : refusalStatus[code];
}

/** A refusal says in its sentence what is the matter; its title is that of its status. */
export function textOf(code: AnyCode): ProblemText {
  return isOwn(code)
    ? problemTexts[code]
    : { title: titles[refusalStatus[code]], detail: refusalTexts[code] };
}

const titles = {
  400: problemTexts.invalid.title,
  403: problemTexts.forbidden.title,
  404: problemTexts.notFound.title,
  409: { zh: '现在不能这样做', en: 'This cannot be done now' },
  422: { zh: '这样提交不能办理', en: 'This cannot be handled as sent' },
} as const;

function isOwn(code: AnyCode): code is ProblemCode {
  return code in problemStatus;
}
