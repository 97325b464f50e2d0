import { asksForAnswer, type State } from '@yizhan/domain/applications';
import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import type { Translated } from '@yizhan/domain/kernel';
import type { CaseInHand } from '../case-in-hand.ts';
import type { FindingAnswer, FindingParamsAnswer } from '../dto/findings.answer.ts';

type Finding = State['findings'][number];

export function findingsAnswer(inHand: CaseInHand): readonly FindingAnswer[] {
  const { definition } = inHand.context;
  return inHand.state.findings.map((finding) => ({
    id: finding.finding,
    code: finding.code,
    params: namesOf(definition, finding),
    about: finding.about,
    source: finding.source,
    at: finding.observedAt,
    state: asksForAnswer(finding) ? 'open' : 'answered',
    ...answerOf(inHand, finding),
  }));
}

/** An officer's remark stays in the office. */
function answerOf(inHand: CaseInHand, { finding, answer }: Finding): Pick<FindingAnswer, 'answer'> {
  if (answer === undefined || inHand.sight === 'own') return {};
  const remark = [...inHand.contents.values()]
    .filter(({ kind }) => kind === 'findingAnswer')
    .map(({ value }) => value as { readonly finding: number; readonly remark: string })
    .filter((sealed) => sealed.finding === finding)
    .at(-1)?.remark;
  return {
    answer: {
      verdict: answer.verdict,
      on: answer.on,
      ...(remark !== undefined && inHand.sight === 'whole' && { remark }),
    },
  };
}

/** One id may name a material, a register and a condition alike: the code says which is meant. */
function namesOf(
  { materials, conditions, registers }: ServiceDefinition,
  { code, about, source }: Finding,
): FindingParamsAnswer {
  const condition = conditions.find(({ id }) => id === about)?.text;
  if (code.startsWith('condition'))
    return { about: condition ?? plain(about), source: condition ?? plain(source) };
  return {
    about: materials.find(({ id }) => id === about)?.name ?? condition ?? plain(about),
    source: registers.find(({ id }) => id === source)?.name ?? plain(source),
  };
}

const plain = (id: string): Translated => ({ zh: id, en: id });
