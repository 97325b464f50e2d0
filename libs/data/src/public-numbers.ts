import { randomBytes } from 'node:crypto';
import {
  type AgencyId,
  type ApplicationId,
  type ApplicationNumber,
  type PlainDate,
  type QueryNumber,
  newApplicationNumber,
  newQueryNumber,
} from '@yizhan/domain/kernel';
import type { CaseKey } from './case-row.ts';
import type { Queryable } from './db.ts';
import type { KeyProvider } from './keys.ts';

export interface Numbers {
  readonly application: ApplicationNumber;
  readonly query: QueryNumber;
}

export const drawNumbers = (register: string, day: PlainDate): Numbers => ({
  application: newApplicationNumber(register, day, randomBytes),
  query: newQueryNumber(randomBytes),
});

/** What must be said with a query number; bound to it, so that equal tails of two people do not look equal. */
export const phoneProof = (keys: KeyProvider, number: QueryNumber, phone: string): Buffer =>
  keys.mac('phoneTail', number, phone.slice(-4));

const INSERT = `
  INSERT INTO public_number (number, kind, home_agency_id, application_id, proof)
  VALUES ($1, 'application', $3, $4, NULL), ($2, 'query', $3, $4, $5)`;

/** A number that exists already is a conflict: the caller draws again. */
export async function insertNumbers(
  client: Queryable,
  numbers: Numbers,
  { agency, id }: CaseKey,
  proof: Buffer | null,
): Promise<void> {
  await client.query({
    name: 'numbers-insert',
    text: INSERT,
    values: [numbers.application, numbers.query, agency, id, proof],
  });
}

export interface PublicNumbers {
  ofApplication(number: ApplicationNumber): Promise<CaseKey | undefined>;
  /** With the last four digits of the phone; a wrong tail is told apart from a wrong number by nobody. */
  ofQuery(number: QueryNumber, phoneTail: string): Promise<CaseKey | undefined>;
}

interface Row {
  readonly agency: AgencyId;
  readonly id: ApplicationId;
  readonly proof: Buffer | null;
}

export function openPublicNumbers(db: Queryable, keys: KeyProvider): PublicNumbers {
  const find = async (number: string, kind: 'application' | 'query'): Promise<Row | undefined> => {
    const { rows } = await db.query<Row>({
      name: 'number-find',
      text: 'SELECT home_agency_id AS agency, application_id AS id, proof FROM public_number WHERE number = $1 AND kind = $2',
      values: [number, kind],
    });
    return rows[0];
  };
  return {
    ofApplication: async (number) => {
      const row = await find(number, 'application');
      return row && { agency: row.agency, id: row.id };
    },
    ofQuery: async (number, phoneTail) => {
      const row = await find(number, 'query');
      const said = phoneProof(keys, number, phoneTail);
      return row?.proof?.equals(said) === true ? { agency: row.agency, id: row.id } : undefined;
    },
  };
}
