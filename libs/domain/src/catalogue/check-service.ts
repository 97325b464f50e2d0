import { formCanBeFilled } from './checks/form.check.ts';
import { idsAreUnique } from './checks/ids.check.ts';
import { illustrativeMarksLead } from './checks/illustrative.check.ts';
import { limitsKeepTheLaw } from './checks/limits.check.ts';
import { materialsAreSupplied } from './checks/materials.check.ts';
import { nothingKnownIsAsked } from './checks/once-only.check.ts';
import { type CheckContext, type ServiceCheck, type ServiceProblem } from './checks/problem.ts';
import { referencesResolve } from './checks/references.check.ts';
import { resultIsClear } from './checks/result.check.ts';
import { wordingIsPlain } from './checks/wording.check.ts';
import { type ServiceDefinition } from './service-definition.ts';

const CHECKS: readonly ServiceCheck[] = [
  idsAreUnique,
  referencesResolve,
  limitsKeepTheLaw,
  formCanBeFilled,
  nothingKnownIsAsked,
  materialsAreSupplied,
  resultIsClear,
  wordingIsPlain,
  illustrativeMarksLead,
];

/** What a definition gets wrong: run as a test over the whole catalogue, and behind the editor. */
export function checkService(
  definition: ServiceDefinition,
  context: CheckContext,
): readonly ServiceProblem[] {
  return CHECKS.flatMap((check) => check(definition, context));
}
