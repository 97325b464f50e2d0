import { type CompetenceRule } from '@yizhan/domain/catalogue';
import { type Calendars as CalendarTables, calendarsOf, type CalendarEdition } from '@yizhan/domain/calendar';
import {
  type CommandName,
  type ContentKind,
  type Context,
  type DocumentKind,
  DOCUMENT_KINDS,
  IDS_PER_COMMAND,
  type PartyInWords,
  STEPS,
  type State,
  type Step,
  type TimeContext,
  machine,
  nextDue,
} from '@yizhan/domain/applications';
import type { AgencyId, ContentId, JsonValue, PartyId } from '@yizhan/domain/kernel';
import { findRegimeByName } from '@yizhan/domain/regimes';
import type { Calendars } from './calendars.ts';
import type { CaseKey, CaseRow } from './case-row.ts';
import type { Catalogue } from './catalogue.ts';
import type { Contents } from './contents.ts';
import type { Database } from './db.ts';
import { newIds } from './ids.ts';
import type { Parties, Party } from './parties.ts';

/** Loads all that a command is judged by, so that the domain looks nothing up. */
export interface CaseContexts {
  forCase(row: CaseRow, command?: CommandName): Promise<Context>;
  /** What time alone needs. */
  forTime(state: State): Promise<TimeContext>;
  /** Nothing fell due: the row says when to look again. False when it has moved meanwhile. */
  lookLater(row: CaseRow, context: TimeContext): Promise<boolean>;
}

export interface ContextPorts {
  readonly db: Database;
  readonly contents: Contents;
  readonly parties: Parties;
  readonly catalogue: Catalogue;
  readonly calendars: Calendars;
}

/** The revision of every template in force; a changed template is a new number here. */
export const TEMPLATE_REVISIONS = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, 1])) as Readonly<
  Record<DocumentKind, number>
>;

export function openCaseContexts(ports: ContextPorts): CaseContexts {
  const forTime = (state: State): Promise<TimeContext> => timeContext(ports, state);
  return {
    forTime,
    forCase: async (row, command) => {
      const opens =
        command === undefined ? [] : (machine.commands.find(({ name }) => name === command)?.opens ?? []);
      const { subject, applicant } = row.state.parties;
      const [time, routing, people, opened] = await Promise.all([
        timeContext(ports, row.state, row.editions),
        routingOf(ports.catalogue, row),
        ports.parties.many([subject, applicant]),
        openedContents(ports, row, opens),
      ]);
      return {
        ...time,
        relations: [],
        routing,
        numbers: { application: row.number, query: row.queryNumber },
        people: { subject: inWords(people, subject), applicant: inWords(people, applicant) },
        opened,
        templates: TEMPLATE_REVISIONS,
        ids: newIds(IDS_PER_COMMAND),
      };
    },
    lookLater: async (row, context) => {
      const { rowCount } = await ports.db.pool.query(
        'UPDATE application SET next_due_at = $4 WHERE home_agency_id = $1 AND id = $2 AND seq = $3',
        [row.agency, row.id, row.seq, nextDue(row.state, context)?.at ?? null],
      );
      return rowCount === 1;
    },
  };
}

export async function timeContext(
  { catalogue, calendars }: Pick<ContextPorts, 'catalogue' | 'calendars'>,
  { pins }: Pick<State, 'pins'>,
  published?: number,
): Promise<TimeContext> {
  const service = await catalogue.version(pins.service, pins.version, pins.textsRevision);
  const regime = findRegimeByName(pins.regime);
  if (service === undefined || regime === undefined)
    throw new Error(`${pins.service}@${pins.version} is not published`);
  return { definition: service.definition, regime, calendars: tablesOf(await calendars.editions(published)) };
}

/** A table of days is built once for a list of editions, not once for a command. */
const tables = new WeakMap<readonly CalendarEdition[], CalendarTables>();

export function tablesOf(editions: readonly CalendarEdition[]): CalendarTables {
  const known = tables.get(editions);
  if (known !== undefined) return known;
  const made = calendarsOf(editions);
  tables.set(editions, made);
  return made;
}

/**
 * Who does each step, by the competence that was pinned and the office that accepts: a person who moves house does not
 * move the case, and no place has to stand in the record.
 */
async function routingOf(
  catalogue: Catalogue,
  { agency, state }: CaseRow,
): Promise<Readonly<Record<Step, AgencyId>>> {
  const { service, competenceVersion } = state.pins;
  const set = await catalogue.competenceAt(service, competenceVersion);
  const accepts = state.tasks.find(({ step }) => step === 'accept')?.agency ?? agency;
  const where = set?.rules.find(
    (rule) => rule.home === agency && rule.step === 'accept' && rule.agency === accepts,
  );
  if (set === undefined || where === undefined)
    throw new Error(`no competence ${service}@${competenceVersion} for this case`);
  return routingAt(set.rules, where);
}

/** The agencies of every step where one rule holds. */
export function routingAt(
  rules: readonly CompetenceRule[],
  where: CompetenceRule,
): Readonly<Record<Step, AgencyId>> {
  const at = (step: Step): AgencyId => {
    const rule = rules.find(
      ({ step: of, home, by, place }) =>
        of === step && home === where.home && by === where.by && place === where.place,
    );
    if (rule === undefined) throw new Error(`nobody is competent to ${step} ${where.service}`);
    return rule.agency;
  };
  return Object.fromEntries(STEPS.map((step) => [step, at(step)])) as Record<Step, AgencyId>;
}

export function inWords(people: ReadonlyMap<PartyId, Party>, id: PartyId): PartyInWords {
  const party = people.get(id);
  if (party === undefined) throw new Error('a party of the case is missing');
  return {
    name: party.name,
    ...(party.kind === 'person' && party.birth !== undefined && { birth: party.birth }),
  };
}

interface ContentRow {
  readonly id: ContentId;
  readonly kind: ContentKind;
  readonly revision: number;
  readonly keyId: string;
  readonly iv: Buffer;
  readonly ciphertext: Buffer;
}

const CONTENTS = `
  SELECT id, kind, revision, key_id AS "keyId", iv, ciphertext FROM content
  WHERE home_agency_id = $1 AND application_id = $2 AND ($3::text[] IS NULL OR kind = ANY($3)) ORDER BY id`;

/** A content opened, as far as it has not been erased. */
export interface OpenedContent {
  readonly id: ContentId;
  readonly kind: ContentKind;
  /** Hex: with it the commitment can be verified. */
  readonly salt: string;
  readonly value: JsonValue;
}

export async function openCaseContents(
  { db, contents }: Pick<ContextPorts, 'db' | 'contents'>,
  { agency, id }: CaseKey,
  kinds?: readonly ContentKind[],
): Promise<readonly OpenedContent[]> {
  const { rows } = await db.pool.query<ContentRow>({
    name: 'case-contents',
    text: CONTENTS,
    values: [agency, id, kinds ?? null],
  });
  return rows.map((row) => {
    const { salt, value } = contents.open({ owner: id, row: row.id, revision: row.revision }, row);
    return { id: row.id, kind: row.kind, salt: salt.toString('hex'), value };
  });
}

/** The latest of each kind that the command asks for. */
async function openedContents(
  ports: ContextPorts,
  key: CaseKey,
  kinds: readonly ContentKind[],
): Promise<Context['opened']> {
  if (kinds.length === 0) return {};
  return Object.fromEntries(
    (await openCaseContents(ports, key, kinds)).map(({ kind, value }) => [kind, value]),
  );
}
