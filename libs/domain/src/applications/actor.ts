import { type AgencyId, type PartyId, type PlainDate } from '../kernel/index.ts';
import { type EventActor } from './event.ts';
import { type Power, type RepresentationKind, type Role, type StaffRole } from './words.ts';

/** Who acts. People are compared as natural persons: a stand-in is still the person they are. */
export type Actor = PersonActor | StaffActor | SystemActor;

export interface PersonActor {
  readonly kind: 'person';
  readonly party: PartyId;
  readonly represents: Representation;
}

/** For whom a person acts, chosen before the first question; `self` has every power over itself. */
export interface Representation {
  readonly kind: RepresentationKind;
  readonly of: PartyId;
  readonly powers: readonly Power[];
  /** Service codes, or all. */
  readonly services: readonly string[] | 'all';
  readonly until?: PlainDate;
}

export interface StaffActor {
  readonly kind: 'staff';
  readonly party: PartyId;
  readonly agency: AgencyId;
  readonly roles: readonly StaffRole[];
  /** The holder of the position, where another stands in. */
  readonly standsInFor?: PartyId;
}

export interface SystemActor {
  readonly kind: 'system';
  /** The process, as it is named in the record. */
  readonly process: string;
}

/** Time itself: what falls due is done by nobody. */
export const TIME: SystemActor = { kind: 'system', process: 'time' };

export function personFor(party: PartyId): PersonActor {
  const powers: readonly Power[] = ['view', 'fill', 'submit', 'receive'];
  return { kind: 'person', party, represents: { kind: 'self', of: party, powers, services: 'all' } };
}

/** The actor as an event names them, in the part they played. */
export function eventActor(actor: Actor, role: Role): EventActor {
  switch (actor.kind) {
    case 'person': {
      const { of } = actor.represents;
      return { kind: 'person', id: actor.party, role, ...(of !== actor.party && { onBehalfOf: of }) };
    }
    case 'staff':
      return {
        kind: 'staff',
        id: actor.party,
        role,
        agency: actor.agency,
        ...(actor.standsInFor !== undefined && { standsInFor: actor.standsInFor }),
      };
    case 'system':
      return { kind: 'system', id: actor.process, role };
  }
}
