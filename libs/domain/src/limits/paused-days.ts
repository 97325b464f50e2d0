import { type Pause } from '../calendar/index.ts';
import { addDays, type PlainDate } from '../kernel/index.ts';
import { type LimitRule, type PauseKind } from '../regimes/index.ts';
import { type Procedure } from './facts.ts';

/**
 * The days on which a limit stands still (Administrative Licensing Law art. 45). The day a procedure
 * begins counts; the day its result arrives is paused; one that begins and ends on a day pauses nothing.
 * While one is open its planned end is assumed, or today if that is later.
 */
export function pausesOf(
  rule: Pick<LimitRule, 'pausedBy'>,
  pauseKinds: readonly PauseKind[],
  procedures: readonly Procedure[],
  today: PlainDate,
): readonly Pause[] {
  return procedures
    .filter(({ kind }) => stops(kind, rule, pauseKinds))
    .map((procedure): Pause => ({
      kind: procedure.kind,
      first: addDays(procedure.beganOn, 1),
      last: procedure.endedOn ?? (procedure.plannedEnd > today ? procedure.plannedEnd : today),
    }))
    .filter(({ first, last }) => first <= last);
}

/** The regime lists what can stop a clock; a limit's own list is a part of that. */
export function stops(
  kind: PauseKind,
  { pausedBy }: Pick<LimitRule, 'pausedBy'>,
  pauseKinds: readonly PauseKind[],
): boolean {
  return pauseKinds.includes(kind) && (pausedBy ?? pauseKinds).includes(kind);
}
