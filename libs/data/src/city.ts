import type { AgencyId, PlainDate } from '@yizhan/domain/kernel';
import { type Database, dayColumn } from './db.ts';
import type { Settings } from './settings.ts';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What the header and the footer say. */
export interface CityFacts {
  readonly name: Bilingual;
  readonly product: Bilingual;
  readonly mark: Bilingual;
  readonly hotline: string;
}

export interface Place {
  readonly code: string;
  readonly kind: 'city' | 'district' | 'street';
  readonly parent?: string;
  readonly name: Bilingual;
}

export interface Agency {
  readonly id: AgencyId;
  readonly code: string;
  readonly registerCode?: string;
  readonly kind: string;
  readonly parent?: AgencyId;
  readonly place: string;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly telephone: string;
  readonly address: Bilingual;
  readonly hours: Bilingual;
}

export interface City {
  facts(): Promise<CityFacts>;
  places(): Promise<readonly Place[]>;
  /** Every office that is open on a day, under the name it has then. */
  agencies(day: PlainDate): Promise<readonly Agency[]>;
  /** Closed ones too: a case keeps the office it had. */
  agency(id: AgencyId, day: PlainDate): Promise<Agency | undefined>;
}

export function openCity(db: Database, settings: Settings): City {
  const read = async (
    day: PlainDate,
    where: { readonly id?: string; readonly open?: true },
  ): Promise<readonly Agency[]> => {
    const rows = await db.prisma.agency.findMany({
      where: {
        ...(where.id !== undefined && { id: where.id }),
        ...(where.open && { OR: [{ closedOn: null }, { closedOn: { gt: dayColumn(day) } }] }),
      },
      include: {
        names: { where: { fromDay: { lte: dayColumn(day) } }, orderBy: { fromDay: 'desc' }, take: 1 },
      },
      orderBy: { code: 'asc' },
    });
    return rows.map((row) => ({
      id: row.id as AgencyId,
      code: row.code,
      kind: row.kind,
      place: row.placeCode,
      name: (row.names[0]?.name ?? { zh: row.code, en: row.code }) as unknown as Bilingual,
      short: (row.names[0]?.short ?? { zh: row.code, en: row.code }) as unknown as Bilingual,
      telephone: row.telephone,
      address: row.address as unknown as Bilingual,
      hours: row.hours as unknown as Bilingual,
      ...(row.registerCode !== null && { registerCode: row.registerCode }),
      ...(row.parentId !== null && { parent: row.parentId as AgencyId }),
    }));
  };
  return {
    facts: async () => {
      const found = await settings.all('city.');
      const fact = (name: string): unknown => {
        const value = found.get(`city.${name}`);
        if (value === undefined) throw new Error(`the setting city.${name} is missing`);
        return value;
      };
      return {
        name: fact('name') as Bilingual,
        product: fact('product') as Bilingual,
        mark: fact('mark') as Bilingual,
        hotline: fact('hotline') as string,
      };
    },
    places: async () => {
      const rows = await db.prisma.place.findMany({ where: { untilDay: null }, orderBy: { code: 'asc' } });
      return rows.map((row) => ({
        code: row.code,
        kind: row.kind as Place['kind'],
        name: row.name as unknown as Bilingual,
        ...(row.parentCode !== null && { parent: row.parentCode }),
      }));
    },
    agencies: (day) => read(day, { open: true }),
    agency: async (id, day) => (await read(day, { id }))[0],
  };
}
