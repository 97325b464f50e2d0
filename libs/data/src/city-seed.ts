import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POWERS, REPRESENTATIONS, STAFF_ROLES, STEPS } from '@yizhan/domain/applications';
import {
  type Infer,
  type Shape,
  date,
  enumOf,
  integer,
  parseCitizenId,
  list,
  object,
  optional,
  text,
} from '@yizhan/domain/kernel';
import { parse } from 'yaml';
import type { OfficeRole } from './sessions.ts';

/** The files of `prisma/seed/city/<name>/`: what a city is made of, before anybody files anything. */

const word = text({ min: 1, max: 200 });
const code = text({ min: 1, max: 20, pattern: '^[A-Za-z0-9-]+$' });
const bilingual = text({ min: 1, max: 200, translatable: true });

const city = object({ place: code, name: bilingual, product: bilingual, mark: bilingual, hotline: word });

const places = list(
  object({
    code,
    kind: optional(enumOf(['city', 'district', 'street'])),
    parent: optional(code),
    name: bilingual,
  }),
  { min: 1, max: 10_000 },
);

const agencies = list(
  object({
    code,
    register: optional(text({ min: 6, max: 6, pattern: '^[A-Z0-9]{6}$' })),
    kind: code,
    parent: optional(code),
    place: code,
    name: bilingual,
    short: bilingual,
    telephone: word,
    address: bilingual,
    hours: bilingual,
  }),
  { min: 1, max: 10_000 },
);

const agencyOfStep = Object.fromEntries(STEPS.map((step) => [step, code])) as Record<
  (typeof STEPS)[number],
  typeof code
>;

const competence = list(
  object({
    service: code,
    version: integer({ min: 1, max: 100_000 }),
    effectiveFrom: date(),
    by: enumOf(['registeredPlace', 'address', 'place', 'any']),
    rules: list(object({ place: optional(code), home: code, ...agencyOfStep }), { min: 1, max: 100_000 }),
  }),
  { max: 10_000 },
);

const OFFICE_ROLES: readonly OfficeRole[] = [
  ...STAFF_ROLES,
  'catalogueEditor',
  'cataloguePublisher',
  'administrator',
];

const personFields = {
  name: text({ min: 1, max: 50 }),
  latin: optional(word),
  sex: enumOf(['female', 'male']),
  birth: date(),
  citizenId: text({ min: 18, max: 18 }),
};

/** What the demo registers know of a person; what is absent they do not have. */
export const registersShape = object({
  household: optional(object({ registeredSince: date() })),
  identity: optional(object({ validUntil: optional(date()) })),
  socialSecurity: optional(object({ bank: word, account: word })),
  portrait: optional(object({ takenOn: date() })),
});

const people = object({
  password: text({ min: 12, max: 100 }),
  citizens: list(
    object({
      key: code,
      ...personFields,
      phone: text({ max: 11, pattern: '^1\\d{10}$' }),
      login: optional(code),
      place: code,
      address: word,
      registers: registersShape,
    }),
    { max: 10_000 },
  ),
  representations: list(
    object({
      account: code,
      of: code,
      kind: enumOf(REPRESENTATIONS),
      powers: list(enumOf(POWERS), { max: 10 }),
      services: list(code, { max: 1_000 }),
      from: date(),
      until: optional(date()),
    }),
    { max: 10_000 },
  ),
  staff: list(
    object({
      login: code,
      ...personFields,
      positions: list(object({ agency: code, role: enumOf(OFFICE_ROLES) }), { min: 1, max: 20 }),
    }),
    { max: 10_000 },
  ),
});

export interface CitySeed {
  readonly city: Infer<typeof city>;
  readonly districts: Infer<typeof places>;
  readonly streets: Infer<typeof places>;
  readonly agencies: Infer<typeof agencies>;
  readonly competence: Infer<typeof competence>;
  readonly people: Infer<typeof people>;
}

export type SeedCitizen = CitySeed['people']['citizens'][number];

export class SeedError extends Error {
  override readonly name = 'SeedError';
}

export function readCitySeed(folder: string): CitySeed {
  const seed: CitySeed = {
    city: read(folder, 'city', city),
    districts: read(folder, 'districts', places),
    streets: read(folder, 'streets', places),
    agencies: read(folder, 'agencies', agencies),
    competence: read(folder, 'competence', competence),
    people: read(folder, 'people', people),
  };
  for (const { name, citizenId } of [...seed.people.citizens, ...seed.people.staff]) {
    if (!parseCitizenId(citizenId).ok)
      throw new SeedError(`people.yaml: the identity number of ${name} is wrong`);
    // Nobody real may stand in a demo: no division is called 999999.
    if (!citizenId.startsWith('999999'))
      throw new SeedError(`people.yaml: ${name} must have a number of division 999999`);
  }
  return seed;
}

function read<T>(folder: string, name: string, shape: Shape<T>): T {
  const parsed = shape.parse(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
  if (parsed.ok) return parsed.value;
  const lines = parsed.error.map(({ path, code: what }) => `${path} ${what}`);
  throw new SeedError(`${name}.yaml: ${lines.slice(0, 5).join('; ')}`);
}

/** What a register row of a person is made from. */
export type SeedRegistered = Pick<
  SeedCitizen,
  'name' | 'sex' | 'birth' | 'citizenId' | 'place' | 'address' | 'registers'
>;
