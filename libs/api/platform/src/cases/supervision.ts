import { Injectable } from '@nestjs/common';
import type { Agency, Place, Stores } from '@yizhan/data';
import type { StaffActor } from '@yizhan/domain/applications';
import { type AgencyId, dayOf } from '@yizhan/domain/kernel';
import { type StaffMember } from './callers.ts';
import { InjectStores } from './stores.ts';

/** A supervisor at their own office, and the offices whose lateness comes before them. */
export interface Supervised {
  readonly actor: StaffActor;
  readonly offices: ReadonlyMap<AgencyId, Agency>;
}

/** Whose work is supervised by whom: a supervisor's office looks over every office of its place and of the places in it. */
@Injectable()
export class Supervision {
  private readonly stores: Stores;

  constructor(@InjectStores() stores: Stores) {
    this.stores = stores;
  }

  /** Nothing for whoever supervises nobody. */
  async of({ party, positions }: StaffMember): Promise<Supervised | undefined> {
    const { city, clock } = this.stores;
    const own = positions.filter(({ role }) => role === 'supervisor').map(({ agency }) => agency);
    const [first] = own;
    if (first === undefined) return undefined;
    const [agencies, places] = await Promise.all([city.agencies(dayOf(clock.now())), city.places()]);
    const over = agencies.filter(({ id }) => own.includes(id)).map(({ place }) => place);
    const offices = agencies.filter(({ place }) => over.some((wide) => isWithin(place, wide, places)));
    return {
      actor: { kind: 'staff', party, agency: first, roles: ['supervisor'] },
      offices: new Map(offices.map((office) => [office.id, office])),
    };
  }
}

/** A place is within itself, and within what it is a part of. */
export function isWithin(
  place: string,
  wide: string,
  places: readonly Pick<Place, 'code' | 'parent'>[],
): boolean {
  for (let at: string | undefined = place; at !== undefined;) {
    if (at === wide) return true;
    const code: string = at;
    at = places.find((each) => each.code === code)?.parent;
  }
  return false;
}
