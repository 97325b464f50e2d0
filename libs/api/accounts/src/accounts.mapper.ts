import type { JustSignedIn } from '@yizhan/api-platform';
import type { Agency, Party, Position, StoredRepresentation } from '@yizhan/data';
import type { AgencyId, PartyId } from '@yizhan/domain/kernel';
import type { SessionAnswer } from './dto/session.answer.ts';
import type { OfficeAnswer, StaffSessionAnswer } from './dto/staff-session.answer.ts';

type Names = ReadonlyMap<PartyId, Party>;

export function sessionAnswer(
  { accountId, csrf }: JustSignedIn,
  own: PartyId,
  representations: readonly StoredRepresentation[],
  names: Names,
): SessionAnswer {
  return {
    audience: 'citizen',
    account: { id: accountId, name: nameOf(own, names) },
    csrf,
    parties: representations.map(({ of, kind, powers, services, until }) => ({
      id: of,
      name: nameOf(of, names),
      relation: kind,
      powers,
      services,
      until: until ?? null,
    })),
  };
}

export function staffSessionAnswer(
  { accountId, csrf }: JustSignedIn,
  own: PartyId,
  names: Names,
  positions: readonly Position[],
  agencies: readonly Agency[],
): StaffSessionAnswer {
  const held = new Map<AgencyId, Position[]>();
  for (const position of positions)
    held.set(position.agency, [...(held.get(position.agency) ?? []), position]);
  const offices = agencies.flatMap(({ id, name }): OfficeAnswer[] => {
    const here = held.get(id);
    return here === undefined ? [] : [{ id, name, roles: here.map(({ role }) => role) }];
  });
  return { audience: 'staff', account: { id: accountId, name: nameOf(own, names) }, csrf, offices };
}

function nameOf(id: PartyId, names: Names): string {
  const party = names.get(id);
  if (party === undefined) throw new Error('an account points to a party that is not there');
  return party.name;
}
