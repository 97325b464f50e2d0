import {
  date,
  enumOf,
  integer,
  list,
  object,
  optional,
  text,
  timestamp,
  uuid,
  type AgencyId,
  type DocumentId,
  type Infer,
  type ObjectOf,
  type TaskId,
} from '../kernel/index.ts';
import { LIMIT_NAMES } from '../limits/index.ts';
import { DOCUMENT_KINDS, STEPS } from './words.ts';

/** The editions a date was counted with: `2026@2`, or `2026@2,2027@1` where it crosses a year; `@0` = none yet. */
const EDITIONS = '^\\d{4}@\\d{1,3}(,\\d{4}@\\d{1,3})*$';

/** A date that a receipt, a document or a message says: by which limit, and counted with which calendar. */
export const toldDate = object({
  limit: enumOf(LIMIT_NAMES),
  date: date(),
  edition: text({ max: 200, pattern: EDITIONS }),
});
export type ToldDate = Infer<typeof toldDate>;

const openedTask = object({
  id: uuid<TaskId>(),
  step: enumOf(STEPS),
  /** Who handles the step, by competence; the case stays in its own register. */
  agency: uuid<AgencyId>(),
});

/** A document given out with the event; its hash is the commitment of the content of the same id. */
const issuedDocument = object({
  id: uuid<DocumentId>(),
  kind: enumOf(DOCUMENT_KINDS),
  /** The revision of the template it is printed with. */
  revision: integer({ min: 1, max: 100_000 }),
  office: uuid<AgencyId>(),
  /** Without gaps per office, kind and year; the receipt of an online filing has none. */
  number: optional(
    object({ year: integer({ min: 1949, max: 9999 }), n: integer({ min: 1, max: 999_999_999 }) }),
  ),
  /** What the QR leads to: random, says nothing. */
  token: text({ max: 64, pattern: '^[A-Za-z0-9_-]{22,64}$' }),
});
export type IssuedDocument = Infer<typeof issuedDocument>;

/** What any event may carry beside its own data, so that the fold finds it in one place. */
export const PARTS = {
  told: optional(list(toldDate, { min: 1, max: 10 })),
  tasks: optional(
    object({
      opened: list(openedTask, { max: 10 }),
      closed: list(uuid<TaskId>(), { max: 10 }),
    }),
  ),
  documents: optional(list(issuedDocument, { min: 1, max: 10 })),
} as const;

export type Parts = ObjectOf<typeof PARTS>;

/** What time does says when: the first instant after the limit, whenever it was recorded. */
export const TIME_PARTS = { at: timestamp() } as const;
