import type { Power, RepresentationKind } from '@yizhan/domain/applications';
import type { PlainDate } from '@yizhan/domain/kernel';

/** A party the account may act for, and how. */
export interface ActingParty {
  readonly id: string;
  readonly name: string;
  readonly relation: RepresentationKind;
  readonly powers: readonly Power[];
  /** Services the powers hold for. */
  readonly services: readonly string[] | 'all';
  readonly until: PlainDate | null;
}

export interface Session {
  readonly audience: 'citizen';
  readonly account: { readonly id: string; readonly name: string };
  readonly csrf: string;
  readonly parties: readonly ActingParty[];
}
