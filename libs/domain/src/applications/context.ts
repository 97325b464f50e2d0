import { type Calendars } from '../calendar/index.ts';
import { type ServiceDefinition } from '../catalogue/index.ts';
import {
  type AgencyId,
  type ApplicationId,
  type ApplicationNumber,
  type JsonValue,
  type PartyId,
  type PlainDate,
  type QueryNumber,
} from '../kernel/index.ts';
import { type Pins } from './event.ts';
import { type Regime } from '../regimes/index.ts';
import { type ContentKind, type DocumentKind, type Step } from './words.ts';

/** What time needs to know: the law of the matter, and the days. */
export interface TimeContext {
  /** The version the application is pinned to. */
  readonly definition: ServiceDefinition;
  readonly regime: Regime;
  /** Of every edition of every year, each from the instant at which it acts. */
  readonly calendars: Calendars;
}

/** What a command is judged by, beside the state. All of it is handed in: a command looks nothing up. */
export interface Context extends TimeContext {
  /** Declared by staff; who is related to whom, either way. */
  readonly relations: readonly Relation[];
  /** Which agency handles each step of this matter, by competence. */
  readonly routing: Readonly<Record<Step, AgencyId>>;
  readonly numbers: { readonly application: ApplicationNumber; readonly query: QueryNumber };
  /** For documents and amounts; opened from what is sealed. */
  readonly people: { readonly subject: PartyInWords; readonly applicant: PartyInWords };
  /** Earlier contents, by kind the latest; those a command `opens`. */
  readonly opened: Partial<Readonly<Record<ContentKind, JsonValue>>>;
  /** The revision of each template that is in force. */
  readonly templates: Readonly<Record<DocumentKind, number>>;
  /** Fresh ids (UUIDv7), taken from the front: the same context gives the same events. */
  readonly ids: readonly string[];
}

/** What a filing needs besides. */
export interface FilingContext extends Context {
  readonly pins: Omit<Pins, 'machine'>;
  /** An application of the same subject, service and distinguishing answers that is still open (rule 14). */
  readonly openMatter?: ApplicationId;
}

export interface Relation {
  readonly person: PartyId;
  readonly relative: PartyId;
}

export interface PartyInWords {
  readonly name: string;
  /** Of a natural person, as a register holds it. */
  readonly birth?: PlainDate;
}

/** More than any one command needs. */
export const IDS_PER_COMMAND = 16;

/** Takes ids from the front; to run out is a mistake of the caller. */
export function freshIds({ ids }: Pick<Context, 'ids'>): () => string {
  let next = 0;
  return () => {
    const id = ids[next];
    if (id === undefined) throw new RangeError(`more than ${ids.length} ids`);
    next += 1;
    return id;
  };
}
