import { limitsAt, type State, type TimeContext } from '@yizhan/domain/applications';
import { dayOf, type Instant } from '@yizhan/domain/kernel';
import type { LimitReading } from '@yizhan/domain/limits';
import type { CaseInHand } from '../case-in-hand.ts';
import type { ClockAnswer, LimitStateAnswer, ShownLimitAnswer, ToldAnswer } from '../dto/clock.answer.ts';

export function clockAnswer({ state, context, now }: CaseInHand): ClockAnswer {
  const { acceptance, promised, statutory, shown } = limitsAt(state, context, now);
  return {
    limits: [acceptance, promised, statutory].filter((reading) => reading !== undefined).map(limitAnswer),
    shown: shown === undefined ? null : { lastDay: shown.lastDay, limit: shown.limit },
    told: state.told.map(({ limit, date, at, seq }): ToldAnswer => {
      const document = state.documents.find((issued) => issued.seq === seq)?.kind;
      return { limit, date, on: dayOf(at), ...(document !== undefined && { document }) };
    }),
  };
}

/**
 * The date of a row in a list: of a case that is not decided yet. While nobody has even said whether it is accepted, and
 * should have, that is what is late.
 */
export function shownLimit(state: State, context: TimeContext, now: Instant): ShownLimitAnswer | null {
  const { shown, acceptance } = limitsAt(state, context, now);
  if (shown === undefined || shown.done !== undefined || state.closed !== undefined) return null;
  const unanswered = acceptance.light === 'overdue' && acceptance.done === undefined;
  const { limit, lastDay, unit, daysLeft, light } =
    unanswered && shown.light !== 'overdue' ? acceptance : shown;
  return { limit, lastDay, unit, daysLeft, light };
}

function limitAnswer({
  limit,
  value,
  unit,
  from,
  lastDay,
  daysLeft,
  light,
  days,
  provisional,
  assumes,
  done,
}: LimitReading): LimitStateAnswer {
  return {
    id: limit,
    value,
    unit,
    from,
    lastDay,
    daysLeft,
    light,
    days,
    provisional,
    assumes,
    ...(done !== undefined && { done }),
  };
}
