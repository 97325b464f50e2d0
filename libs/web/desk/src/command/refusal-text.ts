import type { CommandName, RefusalCode } from '@yizhan/domain/applications';
import type { RecordSpeech, Speech, WordKey } from '@yizhan/web-ui';
import type { Conflict } from '../desk.wire.ts';
import type { errors } from '../words/errors.words.ts';
import type { CommandSpeech } from './fields.tsx';
import { isRefusalCode } from './use-send.ts';

export type ErrorSpeech = Speech<WordKey<(typeof errors)['zh-CN']>>;

/** What a refusal names, in words: the state, the roles, how many. */
function valuesOf(
  params: Readonly<Record<string, unknown>>,
  record: RecordSpeech,
): Record<string, string | number> {
  const { status, roles, findings } = params;
  return {
    status: typeof status === 'string' ? record.name('status', status) : '',
    roles: Array.isArray(roles)
      ? record.format.list(roles.map((role) => record.name('role', String(role))))
      : '',
    count: Array.isArray(findings) ? findings.length : Number(params['count'] ?? 0),
  };
}

/** Why it was not done. A code that is newer than this page is told in the server's own words. */
export function refusalText(
  code: string,
  params: Readonly<Record<string, unknown>>,
  detail: string,
  speech: ErrorSpeech,
  record: RecordSpeech,
): string {
  return isRefusalCode(code) ? speech.say(code satisfies RefusalCode, valuesOf(params, record)) : detail;
}

/** What can be done instead, as its buttons are called. */
export function openInstead({ open = [] }: Conflict, speech: CommandSpeech): string | undefined {
  if (open.length === 0) return undefined;
  const names = open.map((command: CommandName) => speech.say(`${command}.title`));
  return speech.say('openInstead', { commands: speech.format.list(names) });
}
