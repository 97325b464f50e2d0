import type { FindingCode } from '@yizhan/domain/applications';
import { dayOf } from '@yizhan/domain/kernel';
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
  /** Which register said so, or that a rule did. */
  readonly source: string;
  /** What the office answered, with its day. */
  readonly answer?: string;
}

export function findingLine({ code, params, at, state, answer }: Finding, speech: CaseSpeech): FindingLine {
  const { say, format, language } = speech;
  const found = format.shortDay(dayOf(at));
  const said = {
    text: say(`finding.${code}`, { about: inLanguage(params.about, language) }),
    source: code.startsWith('condition')
      ? say('byRule', { day: found })
      : say('byRegister', { source: inLanguage(params.source, language), day: found }),
  };
  const settled = SETTLED[code];
  if (settled !== undefined) return { ...said, verdict: 'ok', word: say(settled) };
  if (state === 'open' || answer === undefined)
    return { ...said, verdict: 'query', word: say('verdict.ask') };
  const day = format.day(answer.on);
  return {
    ...said,
    verdict: answer.verdict === 'satisfied' ? 'ok' : 'no',
    word: say(`verdict.${answer.verdict}`),
    answer:
      answer.remark === undefined
        ? say('answeredBare', { day })
        : say('answeredOn', { day, remark: answer.remark }),
  };
}

/** What must be answered stands first: nothing is hidden below what is settled. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open') || a.id - b.id);
}
