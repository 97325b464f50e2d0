import { hasOwn } from '@yizhan/domain/kernel';
import type { RawAnswers } from '@yizhan/domain/forms';
import { newKey } from '@yizhan/web-ui';
import { sameAnswer } from './form-data.ts';

/**
 * What was typed and is not on the server yet. It lives in this page's memory alone: it outlives a move to
 * another page, a lost network and a session that ended, and nobody finds it on the device afterwards.
 */
export interface TypedAnswers {
  readonly answers: RawAnswers;
  /** One key for every try of the same submission. */
  readonly submission?: { readonly of: string; readonly key: string };
}

const NOTHING: TypedAnswers = { answers: {} };

/** By account and draft: another account that signs in here finds nothing. */
const memory = new Map<string, TypedAnswers>();

const nameOf = (account: string, draft: string): string => `${account} ${draft}`;

export function recallTyped(account: string, draft: string): RawAnswers {
  return (memory.get(nameOf(account, draft)) ?? NOTHING).answers;
}

export function keepTyped(account: string, draft: string, answers: RawAnswers): void {
  const name = nameOf(account, draft);
  memory.set(name, { ...(memory.get(name) ?? NOTHING), answers });
}

/** The draft is gone: sent, or thrown away. */
export function forgetTyped(account: string, draft: string): void {
  memory.delete(nameOf(account, draft));
}

/** The key of a submission, the same for every try of the same content. */
export function submissionKey(account: string, draft: string, content: string): string {
  const name = nameOf(account, draft);
  const held = memory.get(name) ?? NOTHING;
  if (held.submission?.of === content) return held.submission.key;
  const key = newKey();
  memory.set(name, { ...held, submission: { of: content, key } });
  return key;
}

/** What is left to save after an answer: not what it just took, but what was typed while it was on its way. */
export function withoutSaved(typed: RawAnswers, sent: RawAnswers): RawAnswers {
  return Object.fromEntries(
    Object.entries(typed).filter(([field, value]) => !hasOwn(sent, field) || !sameAnswer(value, sent[field])),
  );
}

/** What is being typed over what was typed before; what reads as it is saved is not a change. */
export function withTyped(typed: RawAnswers, now: RawAnswers, saved: RawAnswers): RawAnswers {
  const isChange = ([field, value]: readonly [string, unknown]): boolean => {
    const before = hasOwn(saved, field) ? saved[field] : undefined;
    return !sameAnswer(value, before) && !(before === undefined && isBlank(value));
  };
  const elsewhere = Object.entries(typed).filter(([field]) => !hasOwn(now, field));
  return Object.fromEntries([...elsewhere, ...Object.entries(now).filter(isChange)]);
}

function isBlank(value: unknown): boolean {
  if (value === '' || value === false || value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.values(value).every((part) => part === '');
}
