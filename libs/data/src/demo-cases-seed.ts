import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Infer,
  date,
  enumOf,
  integer,
  list,
  object,
  optional,
  record,
  text,
} from '@yizhan/domain/kernel';
import { parse } from 'yaml';
import { SeedError, registersShape } from './city-seed.ts';
import { DEMO_REGISTERS } from './registers.ts';

/** How far a case of the demo got. */
export const CASE_ENDS = [
  'received',
  'taken',
  'notAccepted',
  'withdrawn',
  'accepted',
  'inReview',
  'awaitingApproval',
  'returned',
  'approved',
  'issued',
  'granted',
  'refused',
  'rejected',
] as const;

const id = text({ min: 1, max: 100 });
const said = text({ min: 1, max: 500 });

const caseSeed = object({
  service: id,
  basis: list(id, { min: 1, max: 10 }),
  answers: record(id, { max: 50 }),
  answersWithoutCard: record(id, { max: 50 }),
  declarations: list(id, { max: 10 }),
  /** `{n}` stands for the person's number, here and in the registers. */
  address: said,
  registers: registersShape,
  consents: list(id, { max: 10 }),
  texts: object({
    finding: said,
    refuse: said,
    reject: said,
    return: said,
    notAccept: said,
    rightBody: said,
    evidence: said,
  }),
  cases: list(
    object({
      name: text({ min: 1, max: 50 }),
      latin: text({ min: 1, max: 200 }),
      /** Who has an account, and can follow the case as its applicant. */
      login: optional(id),
      sex: enumOf(['female', 'male']),
      birth: date(),
      place: text({ min: 1, max: 20 }),
      end: enumOf(CASE_ENDS),
      days: list(integer({ min: 0, max: 400 }), { min: 1, max: 7 }),
      missing: optional(list(enumOf(DEMO_REGISTERS), { max: 4, unique: true })),
      unavailable: optional(list(enumOf(DEMO_REGISTERS), { max: 4, unique: true })),
    }),
    { max: 1_000 },
  ),
  drafts: list(
    object({
      login: id,
      answers: record(id, { max: 50 }),
      at: id,
      days: integer({ min: 0, max: 89 }),
    }),
    { max: 1_000 },
  ),
});

export type CaseSeed = Infer<typeof caseSeed>;
export type SeedCase = CaseSeed['cases'][number];
export type SeedDraft = CaseSeed['drafts'][number];

export function readCaseSeed(cityFolder: string): CaseSeed {
  const parsed = caseSeed.parse(parse(readFileSync(join(cityFolder, 'cases.yaml'), 'utf8')));
  if (parsed.ok) return parsed.value;
  throw new SeedError(`cases.yaml: ${parsed.error.map(({ path, code }) => `${path} ${code}`).join('; ')}`);
}
