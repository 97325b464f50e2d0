import type { CommandName } from '@yizhan/domain/applications';
import { type Calendar, isWorkingDay } from '@yizhan/domain/calendar';
import { type Instant, type JsonValue, addDays, addMs, dayOf, startOfDay } from '@yizhan/domain/kernel';
import type { CaseSeed, SeedCase } from './demo-cases-seed.ts';

/** Who does a step: the applicant, or whoever of the office has this work. */
export type SeedActor = 'applicant' | 'clerk' | 'reviewer' | 'approver';

/** One thing that happens to a case of the demo, and when. */
export type SeedStep = { readonly at: Instant } & (
  | { readonly does: 'file' }
  /** Takes the open task first, as a person would. */
  | { readonly does: CommandName; readonly by: SeedActor; readonly body: JsonValue; readonly takes: boolean }
  | { readonly does: 'answerFindings'; readonly verdict: 'satisfied' | 'notSatisfied' }
);

const HOUR = 3_600_000;

/** The day the demo begins, and what a working day was before it. */
export interface Today {
  readonly now: Instant;
  readonly calendar: Calendar;
}

/** Ten o'clock on the day, or on the working day before it; later steps of one day later that day. */
export function instantOf({ now, calendar }: Today, daysBefore: number, place: number): Instant {
  let day = addDays(dayOf(now), -daysBefore);
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1);
  const at = addMs(startOfDay(day), 10 * HOUR + place * 600_000);
  return at < now ? at : addMs(now, -600_000);
}

/** What happens, in order: as far as the case got. */
export function stepsOf(
  { end, days }: SeedCase,
  { basis, texts }: CaseSeed,
  today: Today,
): readonly SeedStep[] {
  const at = (stage: number, place = stage): Instant =>
    instantOf(today, days[stage] ?? days.at(-1) ?? 0, place);
  const command = (
    stage: number,
    does: CommandName,
    by: SeedActor,
    body: JsonValue = {},
    takes = true,
  ): SeedStep => ({
    at: at(stage),
    does,
    by,
    body,
    takes,
  });
  const filed: readonly SeedStep[] = [{ at: at(0), does: 'file' }];
  const accepted = [...filed, command(1, 'accept', 'clerk')];
  const inReview = [...accepted, command(2, 'startReview', 'reviewer')];
  const proposed = (
    proposal: JsonValue,
    verdict: 'satisfied' | 'notSatisfied' = 'satisfied',
  ): readonly SeedStep[] => [
    ...inReview,
    { at: at(3, 3), does: 'answerFindings', verdict },
    { ...command(3, 'propose', 'reviewer', proposal, false), at: at(3, 4) },
  ];
  const grant = proposed({ proposed: 'grant', basis });
  const refusal = proposed({ proposed: 'refuse', basis, reason: texts.refuse }, 'notSatisfied');
  const approved = (before: readonly SeedStep[]): readonly SeedStep[] => [
    ...before,
    command(4, 'approve', 'approver'),
  ];
  const issued = (before: readonly SeedStep[]): readonly SeedStep[] => [
    ...approved(before),
    command(5, 'issue', 'reviewer'),
  ];
  const delivered = (before: readonly SeedStep[]): readonly SeedStep[] => [
    ...issued(before),
    command(6, 'deliver', 'clerk', { method: 'electronic', evidence: texts.evidence }),
  ];
  switch (end) {
    case 'received':
      return filed;
    case 'taken':
      return [...filed, command(0, 'take', 'clerk')];
    case 'notAccepted':
      return [
        ...filed,
        command(1, 'notAccept', 'reviewer', {
          ground: 'notCompetent',
          reason: texts.notAccept,
          rightBody: texts.rightBody,
          basis,
        }),
      ];
    case 'withdrawn':
      return [...filed, command(1, 'withdraw', 'applicant', {}, false)];
    case 'accepted':
      return accepted;
    case 'inReview':
      return inReview;
    case 'awaitingApproval':
      return grant;
    case 'returned':
      return [...grant, command(4, 'return', 'approver', { reason: texts.return })];
    case 'approved':
      return approved(grant);
    case 'issued':
      return issued(grant);
    case 'granted':
      return delivered(grant);
    case 'refused':
      return delivered(refusal);
    case 'rejected':
      return approved(proposed({ proposed: 'reject', basis, reason: texts.reject }));
  }
}

/** Steps of all cases in the order of time: documents are numbered as they would have been. */
export const inOrder = <T extends { readonly at: Instant }>(steps: readonly T[]): readonly T[] =>
  [...steps].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
