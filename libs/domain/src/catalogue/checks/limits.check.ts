import { areComparable, firstDayExceeding } from '../../limits/index.ts';
import { type LimitRule, type Regime } from '../../regimes/index.ts';
import { problem, type CheckContext, type ServiceCheck, type ServiceProblem } from './problem.ts';

/** A promise may be stricter than the law and a version stricter than its regime; never laxer, on no day. */
export const limitsKeepTheLaw: ServiceCheck = (definition, context) => {
  const { promised, statutory, acceptance } = definition.limits;
  const regime = context.regimes.find(
    ({ id, version }) => id === definition.regime.id && version === definition.regime.version,
  );
  const law = statutory ?? regime?.statutory;
  const problems: ServiceProblem[] = [];
  const beyond = (
    path: string,
    code: 'promiseBeyondLaw' | 'limitBeyondRegime',
    limit?: LimitRule,
    allowed?: LimitRule,
  ): void => {
    const start = exceedsOn(limit, allowed, context);
    if (start !== undefined) problems.push(problem(path, code, { start }));
  };
  beyond('/limits/promised', 'promiseBeyondLaw', promised, law);
  beyond('/limits/statutory', 'limitBeyondRegime', statutory, regime?.statutory);
  if (acceptance !== undefined && regime !== undefined) {
    const own: LimitRule = { ...acceptance, from: 'received', until: 'accepted' };
    const start = exceedsOn(own, acceptanceOf(regime), context);
    if (start !== undefined)
      problems.push(problem('/limits/acceptance', 'acceptanceBeyondRegime', { start }));
  }
  for (const [name, limit] of [
    ['promised', promised],
    ['statutory', statutory],
  ] as const) {
    if (limit === undefined) continue;
    if (limit.value === 0 && limit.otherwise === undefined)
      problems.push(problem(`/limits/${name}`, 'otherwiseMissing'));
    for (const kind of limit.pausedBy ?? []) {
      if (regime?.pauseKinds.includes(kind) === false)
        problems.push(problem(`/limits/${name}/pausedBy`, 'pauseNotInRegime', { kind }));
    }
  }
  return problems;
};

function exceedsOn(
  limit: LimitRule | undefined,
  allowed: LimitRule | undefined,
  { calendar, days }: CheckContext,
): string | undefined {
  if (limit === undefined || allowed === undefined || !areComparable(limit, allowed)) return undefined;
  return firstDayExceeding(limit, allowed, calendar, days);
}

function acceptanceOf({ acceptance: { value, unit } }: Regime): LimitRule {
  return { value, unit, from: 'received', until: 'accepted' };
}
