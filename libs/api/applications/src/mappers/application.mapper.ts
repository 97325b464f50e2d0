import { ballOf, holderOf, STEP_ROLES } from '@yizhan/domain/applications';
import { maskName, type PartyId } from '@yizhan/domain/kernel';
import type { CaseInHand } from '../case-in-hand.ts';
import type {
  ApplicationAnswer,
  AvailableAnswer,
  DocumentRefAnswer,
  HolderAnswer,
  StaffApplicationAnswer,
} from '../dto/application.answer.ts';
import { filedAnswers, registersSaid } from './answers.mapper.ts';
import { clockAnswer } from './clock.mapper.ts';
import { findingsAnswer } from './findings.mapper.ts';
import { historyAnswer } from './history.mapper.ts';
import { proposalAnswer, reasonAnswer, resultAnswer } from './outcome.mapper.ts';
import { remediesAnswer } from './remedies.mapper.ts';

/** What a person is told of their application. */
export function applicationAnswer(inHand: CaseInHand): ApplicationAnswer {
  const { entry, context, state } = inHand;
  const { row, actor } = entry;
  const { definition } = context;
  const clock = clockAnswer(inHand);
  const shown = clock.limits.find(({ id }) => id === clock.shown?.limit);
  const isLate = state.closed === undefined && shown?.light === 'overdue' && shown.done === undefined;
  const remedies = remediesAnswer(inHand, isLate);
  const [result, reason] = [resultAnswer(inHand), reasonAnswer(inHand)];
  return {
    number: row.number,
    seq: row.seq,
    service: {
      code: definition.code,
      name: definition.shortName,
      version: state.pins.version,
      textsRevision: state.pins.textsRevision,
    },
    subject: { name: nameOf(inHand, state.parties.subject) },
    applicant: { name: nameOf(inHand, state.parties.applicant) },
    ...(actor.kind === 'person' && { queryNumber: row.queryNumber, relation: actor.represents.kind }),
    state: state.status,
    ...(state.outcome !== undefined && { outcome: state.outcome }),
    holder: holderAnswer(inHand),
    ball: ballOf(state),
    submittedAt: state.submitted.at,
    receivedOn: state.received.on,
    ...(state.accepted && { acceptedOn: state.accepted.on }),
    ...(state.decision && { decidedOn: state.decision.on }),
    ...(state.closed && { closedOn: state.closed.on }),
    clock,
    history: historyAnswer(inHand),
    answers: filedAnswers(inHand),
    findings: findingsAnswer(inHand),
    ...(result !== undefined && { result }),
    ...(reason !== undefined && { reason }),
    documents: documentsAnswer(inHand),
    available: availableAnswer(inHand),
    chain: { seq: row.seq, head: row.head },
    ...(remedies.length > 0 && { remedies }),
  };
}

/** The same for the office, with what it judges by. */
export function staffApplicationAnswer(inHand: CaseInHand): StaffApplicationAnswer {
  const { state, sight, entry } = inHand;
  const task = holderOf(state);
  const proposal = proposalAnswer(inHand);
  return {
    ...applicationAnswer(inHand),
    masked: sight !== 'whole',
    task:
      task === undefined
        ? null
        : {
            id: task.id,
            step: task.step,
            taken: task.takenBy !== undefined,
            mine: entry.actor.kind === 'staff' && task.takenBy === entry.actor.party,
          },
    registers: registersSaid(inHand),
    materials: state.materials,
    ...(proposal !== undefined && { proposal }),
  };
}

export function holderAnswer({
  state,
  agencies,
}: Pick<CaseInHand, 'state' | 'agencies'>): HolderAnswer | null {
  const task = holderOf(state);
  const agency = task && agencies.get(task.agency);
  if (task === undefined || agency === undefined) return null;
  return {
    agency: agency.name,
    short: agency.short,
    telephone: agency.telephone,
    role: STEP_ROLES[task.step][0] ?? task.step,
    step: task.step,
  };
}

function documentsAnswer({ state }: CaseInHand): readonly DocumentRefAnswer[] {
  return state.documents.map(({ id, kind, number, on, seq }) => ({
    id,
    kind,
    number: number === undefined ? null : `〔${number.year}〕${number.n} 号`,
    issuedOn: on,
    seq,
  }));
}

function availableAnswer({ available }: CaseInHand): readonly AvailableAnswer[] {
  return available.map(({ command, open, refusal }) => ({
    command,
    open,
    ...(refusal !== undefined && { refusal: { code: refusal.code } }),
  }));
}

/** Names of organisations are public; a person's is for the person and for who holds the task. */
function nameOf({ people, sight }: CaseInHand, id: PartyId): string {
  const party = people.get(id);
  if (party === undefined) return '';
  return sight === 'masked' && party.kind === 'person' ? maskName(party.name) : party.name;
}
