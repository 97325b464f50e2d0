import type { RegisterAnswer, RegisterAnswers } from '@yizhan/domain/forms';
import type { JsonObject, PartyId, PlainDate } from '@yizhan/domain/kernel';
import type { FactValue } from '@yizhan/domain/rules';
import type { Contents } from './contents.ts';
import type { Database, Queryable } from './db.ts';
import type { KeyProvider } from './keys.ts';
import type { Parties, Party } from './parties.ts';
import type { ReadEntry, Reads } from './reads.ts';

/** The registers that the demo stands in for. A real exchange is another adapter behind the same port. */
export const DEMO_REGISTERS = ['household', 'identity', 'socialSecurity', 'portrait'] as const;
export type DemoRegister = (typeof DEMO_REGISTERS)[number];

/** `contacts` is our own: what the person told this platform before. */
export const REGISTERS = [...DEMO_REGISTERS, 'contacts'] as const;
export type RegisterName = (typeof REGISTERS)[number];

export const isRegister = (name: string): name is RegisterName =>
  (REGISTERS as readonly string[]).includes(name);

export type RegisterValues = Readonly<Record<string, FactValue>>;

/** Who asks, and why; whose data and which fields are told by the question itself. */
export type RegisterAsker = Omit<ReadEntry, 'action' | 'parties' | 'fieldGroups'>;

/** What is wanted of each register. */
export interface Wanted {
  readonly register: RegisterName;
  readonly fields: readonly string[];
}

/** What does not answer holds nobody up: the application goes on, and the office fetches it (Decree 716 art. 7). */
export interface Registers {
  /** Asks for these fields of one party; one read, a row before the answer. Who has opened the party hands it in. */
  lookup(
    party: PartyId,
    wanted: readonly Wanted[],
    asker: RegisterAsker,
    known?: Party,
  ): Promise<RegisterAnswers>;
}

const TABLES: Readonly<Record<DemoRegister, string>> = {
  household: 'demo_register_household',
  identity: 'demo_register_identity',
  socialSecurity: 'demo_register_social_security',
  portrait: 'demo_register_portrait',
};

interface Ports {
  readonly db: Database;
  readonly contents: Contents;
  readonly keys: KeyProvider;
  readonly parties: Parties;
  readonly reads: Reads;
  readonly today: () => PlainDate;
}

interface Held {
  readonly values: RegisterValues;
  readonly asOf: PlainDate;
}

/** The switch that takes a register away: what then happens must be seen, not hoped for. */
export const unavailableSetting = (register: RegisterName): string => `register.${register}.unavailable`;

type Row =
  | { readonly register: DemoRegister; readonly sealed: Buffer; readonly asOf: PlainDate }
  /** Does not answer. */
  | { readonly register: RegisterName; readonly sealed: null };

/** All demo registers in one question, and which of them do not answer: a handful of rows. */
const ROWS = [
  ...DEMO_REGISTERS.map(
    (register) =>
      `SELECT '${register}' AS register, sealed, as_of AS "asOf" FROM ${TABLES[register]} WHERE citizen_index = $1`,
  ),
  `SELECT split_part(key, '.', 2), NULL, NULL FROM setting
   WHERE key IN (${REGISTERS.map((register) => `'${unavailableSetting(register)}'`).join(', ')}) AND value = 'true'`,
].join(' UNION ALL ');

interface Answering {
  readonly held: ReadonlyMap<RegisterName, Held>;
  readonly silent: ReadonlySet<RegisterName>;
}

export function openDemoRegisters({ db, contents, keys, parties, reads, today }: Ports): Registers {
  const answering = async (person: Party | undefined): Promise<Answering> => {
    const number = person?.kind === 'person' ? person.citizenId : undefined;
    const index = number === undefined ? undefined : keys.mac('citizenId', number);
    const { rows } = await db.pool.query<Row>({ name: 'register-rows', text: ROWS, values: [index ?? null] });
    const held = new Map<RegisterName, Held>();
    const silent = new Set<RegisterName>();
    for (const row of rows) {
      if (row.sealed === null) silent.add(row.register);
      else if (index !== undefined) {
        const values = contents.openCell(registerPlace(row.register, index), row.sealed) as RegisterValues;
        held.set(row.register, { values, asOf: row.asOf });
      }
    }
    return { held, silent };
  };

  const lookup: Registers['lookup'] = async (party, wanted, asker, known) => {
    const fieldGroups = wanted.flatMap(({ register, fields }) =>
      fields.map((field) => `${register}.${field}`),
    );
    const person = known ?? (await parties.get(party));
    // The answer leaves only when the read is on disk: one that cannot be written ends the question.
    const [{ held, silent }] = await Promise.all([
      answering(person),
      reads.record({ ...asker, action: 'register', parties: [party], fieldGroups }),
    ]);
    const answer = ({ register, fields }: Wanted): RegisterAnswer => {
      if (silent.has(register)) return { state: 'unavailable' };
      const found = register === 'contacts' ? contactsOf(person, today()) : held.get(register);
      return found === undefined ? { state: 'notFound' } : { state: 'found', ...fieldsAsked(fields, found) };
    };
    return Object.fromEntries(wanted.map((one) => [one.register, answer(one)]));
  };

  return { lookup };
}

/** What was not asked for is not told. */
function fieldsAsked(fields: readonly string[], { values, asOf }: Held): Held {
  const asked = fields.flatMap((field): [string, FactValue][] => {
    const value = values[field];
    return value === undefined ? [] : [[field, value]];
  });
  return { values: Object.fromEntries(asked), asOf };
}

/** Fills a demo register with a row it lacks. */
export async function insertRegisterRow(
  client: Queryable,
  { contents, keys }: Pick<Ports, 'contents' | 'keys'>,
  row: {
    readonly register: DemoRegister;
    readonly citizenId: string;
    readonly values: RegisterValues;
    readonly asOf: PlainDate;
  },
): Promise<void> {
  const index = keys.mac('citizenId', row.citizenId);
  await client.query(
    `INSERT INTO ${TABLES[row.register]} (citizen_index, sealed, as_of) VALUES ($1, $2, $3)
     ON CONFLICT (citizen_index) DO NOTHING`,
    [index, contents.sealCell(registerPlace(row.register, index), row.values as JsonObject), row.asOf],
  );
}

const registerPlace = (
  register: DemoRegister,
  index: Buffer,
): { owner: string; row: string; revision: number } => ({
  owner: index.toString('hex'),
  row: `register.${register}`,
  revision: 1,
});

/** A person who has told us nothing has nothing prefilled. */
function contactsOf(party: Party | undefined, today: PlainDate): Held | undefined {
  return party?.phone === undefined ? undefined : { values: { phone: party.phone }, asOf: today };
}
