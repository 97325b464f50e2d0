import type { Bilingual } from '@yizhan/api-platform';
import type { CaseRow, FactRow, StoredEventBody } from '@yizhan/data';
import type { CountedDay } from '@yizhan/domain/calendar';
import type { AgencyId, JsonObject } from '@yizhan/domain/kernel';
import type { LimitReading, LimitReadings } from '@yizhan/domain/limits';
import { type TurnaroundFact } from '@yizhan/domain/turnaround';
import type {
  ProofAnswer,
  ProofEventAnswer,
  ProofLimitAnswer,
  RoundAnswer,
} from './dto/turnaround.answer.ts';

/** Who it is, as a list may say it: 张*·1234; nothing once it was erased. */
export function whoOf(card: { readonly name: string; readonly tail?: string } | undefined): string {
  if (card === undefined) return '';
  return card.tail === undefined ? card.name : `${card.name}·${card.tail}`;
}

export function roundAnswer(row: FactRow, service: Bilingual): RoundAnswer {
  const {
    case: found,
    round,
    outcome,
    acceptedOn,
    decidedOn,
    closedOn,
    netWorking,
    grossNatural,
    promiseKept,
  } = row;
  return {
    number: found.number,
    round,
    who: whoOf(found.card),
    service,
    outcome,
    acceptedOn,
    decidedOn,
    closedOn,
    netWorking,
    grossNatural,
    promiseKept,
  };
}

export interface Proof {
  readonly row: CaseRow;
  readonly who: string;
  readonly service: Bilingual;
  readonly fact: TurnaroundFact | undefined;
  readonly days: readonly CountedDay[];
  readonly limits: LimitReadings;
  readonly events: readonly StoredEventBody[];
  readonly agencies: ReadonlyMap<AgencyId, Bilingual>;
}

export function proofAnswer({ row, who, service, fact, days, limits, events, agencies }: Proof): ProofAnswer {
  const { state, number, seq, head } = row;
  return {
    number,
    who,
    service,
    status: state.status,
    outcome: state.outcome ?? null,
    acceptedOn: state.accepted?.on ?? null,
    decidedOn: state.decision?.on ?? null,
    netWorking: fact?.netWorking ?? null,
    grossNatural: fact?.grossNatural ?? null,
    days,
    limits: [limits.acceptance, limits.promised, limits.statutory].flatMap((limit) =>
      limit === undefined ? [] : [limitAnswer(limit)],
    ),
    events: events.map((event) => eventAnswer(event, agencies)),
    seq,
    head,
  };
}

const limitAnswer = ({ limit, value, unit, from, lastDay, done, days }: LimitReading): ProofLimitAnswer => ({
  id: limit,
  value,
  unit,
  from,
  lastDay,
  doneOn: done?.on ?? null,
  kept: done?.kept ?? null,
  days,
});

function eventAnswer(
  { seq, type, recordedAt, effectiveOn, actor, data, hash }: StoredEventBody,
  agencies: ReadonlyMap<AgencyId, Bilingual>,
): ProofEventAnswer {
  const agency = actor.agency === undefined ? undefined : agencies.get(actor.agency);
  return {
    seq,
    type,
    at: recordedAt,
    on: effectiveOn,
    role: actor.role,
    agency: agency ?? null,
    params: type === 'limitCrossed' ? crossingOf(data) : {},
    hash,
  };
}

/** Which limit turned which light: codes, as all of an event is. */
const crossingOf = ({ limit, level, due }: JsonObject): ProofEventAnswer['params'] =>
  Object.fromEntries(
    Object.entries({ limit, level, due }).flatMap(([name, code]) =>
      typeof code === 'string' ? [[name, code] as const] : [],
    ),
  );
