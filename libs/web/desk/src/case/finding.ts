import type { FindingCode } from '@yizhan/domain/applications';
import { inLanguage } from '@yizhan/web-ui';
import type { Finding } from '../desk.wire.ts';
import type { CaseKey, CaseSpeech } from './clock.ts';

/** Codes that raise no question: a person has nothing to say to them. */
const SETTLED: Readonly<Partial<Record<FindingCode, CaseKey>>> = {
  registerConfirms: 'verdict.ok',
  conditionMet: 'verdict.met',
};

export interface FindingLine {
  readonly verdict: 'ok' | 'query' | 'no';
  readonly word: string;
  readonly text: string;
  /** What the office answered, with its day. */
  readonly answer?: string;
}

export function findingLine({ code, params, state, answer }: Finding, speech: CaseSpeech): FindingLine {
  const { say, format, language } = speech;
  const text = say(`finding.${code}`, {
    about: inLanguage(params.about, language),
    source: inLanguage(params.source, language),
  });
  const settled = SETTLED[code];
  if (settled !== undefined) return { verdict: 'ok', word: say(settled), text };
  if (state === 'open' || answer === undefined) return { verdict: 'query', word: say('verdict.ask'), text };
  const day = format.day(answer.on);
  return {
    verdict: answer.verdict === 'satisfied' ? 'ok' : 'no',
    word: say(`verdict.${answer.verdict}`),
    text,
    answer: answer.remark === undefined ? say('answeredBare', { day }) : say('answeredOn', { day, remark: answer.remark }),
  };
}

/** What must be answered stands first: nothing is hidden below what is settled. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open') || a.id - b.id);
}
