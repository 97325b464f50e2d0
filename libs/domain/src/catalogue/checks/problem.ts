import { type Calendar } from '../../calendar/index.ts';
import { type PlainDate } from '../../kernel/index.ts';
import { type Regime } from '../../regimes/index.ts';
import { type ServiceDefinition } from '../service-definition.ts';

/** What a definition gets wrong although its shape is right. An error stops publication, a warning does not. */
export interface ServiceProblem {
  /** A meaning path, as in `textsPart`; ids instead of places in lists. */
  readonly path: string;
  readonly code: ServiceProblemCode;
  readonly severity: 'error' | 'warning';
  readonly params: Readonly<Record<string, string | number>>;
}

export type ServiceProblemCode =
  | 'unknownRegime'
  | 'unknownLegalBasis'
  | 'unknownRegister'
  | 'unknownRegisterField'
  | 'unknownField'
  | 'unknownFact'
  | 'unknownPlace'
  | 'duplicateId'
  | 'untranslated'
  | 'longSentence'
  | 'promiseBeyondLaw'
  | 'limitBeyondRegime'
  | 'acceptanceBeyondRegime'
  | 'pauseNotInRegime'
  | 'otherwiseMissing'
  | 'materialNowhere'
  | 'askedAlthoughKnown'
  | 'askedBeforeKnown'
  | 'neverAsked'
  | 'bandsOverlap'
  | 'datesReversed';

export interface CheckContext {
  readonly regimes: readonly Regime[];
  /** Limits of different units are compared for every start day of these. */
  readonly calendar: Calendar;
  readonly days: { readonly from: PlainDate; readonly to: PlainDate };
}

export type ServiceCheck = (
  definition: ServiceDefinition,
  context: CheckContext,
) => readonly ServiceProblem[];

export function problem(
  path: string,
  code: ServiceProblemCode,
  params: ServiceProblem['params'] = {},
  severity: ServiceProblem['severity'] = 'error',
): ServiceProblem {
  return { path, code, severity, params };
}
