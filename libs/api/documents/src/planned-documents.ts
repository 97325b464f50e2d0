import {
  apply,
  type CommandName,
  type Context,
  decide,
  type DocumentDraft,
  type EventDraft,
  openTasks,
  type Refusal,
  type StaffActor,
  type State,
} from '@yizhan/domain/applications';
import { err, type Instant, ok, type PartyId, type Result } from '@yizhan/domain/kernel';

export interface Plan {
  readonly command: CommandName;
  readonly body: unknown;
  readonly actor: StaffActor;
}

type Planned = Result<readonly DocumentDraft[], Refusal>;

/**
 * The documents a command would give out, were it done now; of a proposal, those that its approval
 * would. Nothing is written and no number is taken.
 */
export function plannedDocuments(plan: Plan, state: State, context: Context, now: Instant): Planned {
  const { due, outcome } = decide({ ...plan, expectedSeq: state.seq }, state, context, now);
  if (!outcome.ok) return outcome;
  const after = folded(state, [...due, ...outcome.value]);
  const proposes = after.proposal !== undefined && after.proposal !== state.proposal;
  return proposes ? approvedBySomebody(after, outcome.value, context, now) : ok(documentsIn(outcome.value));
}

/** Somebody of the deciding office, who is nobody in particular, takes the task and approves. */
function approvedBySomebody(
  state: State,
  proposal: readonly EventDraft[],
  context: Context,
  now: Instant,
): Planned {
  const task = openTasks(state)[0];
  const party = context.ids[context.ids.length - 1] as PartyId | undefined;
  if (task === undefined || party === undefined) throw new RangeError('a proposal that nobody is to approve');
  const somebody: StaffActor = { kind: 'staff', party, agency: task.agency, roles: ['approver'] };
  const opened = Object.fromEntries(
    proposal.flatMap(({ contents }) => contents.map(({ kind, value }) => [kind, value])),
  );
  const later: Context = { ...context, opened, ids: context.ids.slice(context.ids.length / 2) };
  const taken = decide(
    { command: 'take', body: { task: task.id }, actor: somebody, expectedSeq: state.seq },
    state,
    later,
    now,
  );
  if (!taken.outcome.ok) return err(taken.outcome.error);
  const inHand = folded(state, taken.outcome.value);
  const request = { command: 'approve', body: {}, actor: somebody, expectedSeq: inHand.seq } as const;
  const { outcome } = decide(request, inHand, later, now);
  return outcome.ok ? ok(documentsIn(outcome.value)) : outcome;
}

function folded(state: State, drafts: readonly EventDraft[]): State {
  return drafts.reduce<State>((current, draft) => apply(current, { ...draft, seq: current.seq + 1 }), state);
}

const documentsIn = (drafts: readonly EventDraft[]): readonly DocumentDraft[] =>
  drafts.flatMap(({ documents }) => documents);
