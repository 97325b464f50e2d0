import { type AgencyId, type PlainDate } from '../kernel/index.ts';

/** The steps of an office; each is the work of one agency. */
export const SERVICE_STEPS = ['accept', 'review', 'approve', 'issue', 'deliver'] as const;
export type ServiceStep = (typeof SERVICE_STEPS)[number];

/** Which place of a matter decides; `any` = handled anywhere 全市通办. */
export const COMPETENCE_PLACES = ['registeredPlace', 'address', 'place', 'any'] as const;
export type CompetencePlace = (typeof COMPETENCE_PLACES)[number];

/** Competence 管辖: which agency does a step of a service, for a place, from a day on. */
export interface CompetenceRule {
  readonly service: string;
  readonly step: ServiceStep;
  readonly by: CompetencePlace;
  /** The code of a street, district or city; absent with `any`. */
  readonly place?: string;
  /** Who handles the step. */
  readonly agency: AgencyId;
  /** The register of cases an application filed by this rule belongs to, for good. */
  readonly home: AgencyId;
  readonly effectiveFrom: PlainDate;
  /** The first day on which it no longer holds. */
  readonly effectiveUntil?: PlainDate;
}

/** The places of a matter, each from the narrowest to the widest: street, district, city. */
export type MatterPlaces = Readonly<Partial<Record<Exclude<CompetencePlace, 'any'>, readonly string[]>>>;

export interface RoutingQuestion {
  readonly service: string;
  readonly step: ServiceStep;
  readonly places: MatterPlaces;
  readonly on: PlainDate;
}

/** The rule of the narrowest place that has one; nothing if nobody is competent. */
export function competentRule(
  rules: readonly CompetenceRule[],
  question: RoutingQuestion,
): CompetenceRule | undefined {
  let best: { readonly rule: CompetenceRule; readonly width: number } | undefined;
  for (const rule of rules) {
    if (rule.service !== question.service || rule.step !== question.step || !isInForce(rule, question.on))
      continue;
    const width = widthOf(rule, question.places);
    if (width !== undefined && (best === undefined || width < best.width)) best = { rule, width };
  }
  return best?.rule;
}

function isInForce({ effectiveFrom, effectiveUntil }: CompetenceRule, on: PlainDate): boolean {
  return effectiveFrom <= on && (effectiveUntil === undefined || on < effectiveUntil);
}

/** How wide the place is that the rule and the matter share; `any` is wider than all. */
function widthOf({ by, place }: CompetenceRule, places: MatterPlaces): number | undefined {
  if (by === 'any') return Number.MAX_SAFE_INTEGER;
  const width = place === undefined ? -1 : (places[by]?.indexOf(place) ?? -1);
  return width < 0 ? undefined : width;
}
