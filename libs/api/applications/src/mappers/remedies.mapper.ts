import type { State } from '@yizhan/domain/applications';
import type { Translated } from '@yizhan/domain/kernel';
import { applicantLimit } from '@yizhan/domain/limits';
import type { RemedyRule } from '@yizhan/domain/regimes';
import type { CaseInHand } from '../case-in-hand.ts';
import type { RemedyAnswer } from '../dto/outcome.answer.ts';

const TEXTS: Readonly<Record<RemedyRule['id'], Translated>> = {
  administrativeReconsideration: { zh: '申请行政复议', en: 'Apply for administrative reconsideration' },
  administrativeLitigation: { zh: '提起行政诉讼', en: 'Bring an administrative lawsuit' },
};

const AGAINST: ReadonlySet<State['outcome']> = new Set([
  'partlyGranted',
  'refused',
  'rejected',
  'notAccepted',
]);

/** What is left to a person who got a no, until when; and to one who got no answer in time (rule 10). */
export function remediesAnswer(
  { state, context, now }: CaseInHand,
  isLate: boolean,
): readonly RemedyAnswer[] {
  if (!AGAINST.has(state.outcome) && !isLate) return [];
  // Counted from service. A case that closes with its notice was served with it, where electronic service was consented
  // to (rule 15); else nobody knows yet when, and a day that is too early would cost somebody their remedy.
  const served = state.delivered ?? (state.electronicDelivery ? state.closed : undefined);
  return context.regime.remedies.map(({ id, value, unit }) => ({
    id,
    text: TEXTS[id],
    ...(served !== undefined &&
      !isLate && { lastDay: applicantLimit({ value, unit }, served, context.calendars, now).lastDay }),
  }));
}
