import type { Power, RepresentationKind } from '@yizhan/domain/applications';
import type { PlainDate } from '@yizhan/domain/kernel';

/** A party the account may act for; what the session says of it. */
export interface ActingFor {
  readonly id: string;
  readonly name: string;
  readonly relation: RepresentationKind;
  readonly powers: readonly Power[];
  readonly services: readonly string[] | 'all';
  readonly until: PlainDate | null;
}

/** Who is here, and for whom: given by the app, which knows the session. */
export interface Applicant {
  readonly account: { readonly id: string; readonly name: string };
  readonly parties: readonly ActingFor[];
}

/** Those for whom this account may do this in this service: oneself first. */
export function mayActFor(
  parties: readonly ActingFor[],
  power: Power,
  service: string,
): readonly ActingFor[] {
  return parties
    .filter(
      ({ powers, services }) => powers.includes(power) && (services === 'all' || services.includes(service)),
    )
    .sort((a, b) => Number(b.relation === 'self') - Number(a.relation === 'self'));
}
