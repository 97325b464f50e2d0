import type { Agency, Place, PressingTask, PublishedService, TaskInQueue } from '@yizhan/data';
import type { Calendars } from '@yizhan/domain/calendar';
import { type AgencyId, dayOf, type Instant, type PartyId, type Translated } from '@yizhan/domain/kernel';
import type { PressingAnswer, PressingTaskAnswer, QueueAnswer, TaskAnswer } from './dto/tasks.answer.ts';
import { writtenCursor } from './cursor.ts';
import { standingOf } from './standing.ts';

/** A page of the queue with the names its rows need. */
export interface QueuePage<Row extends TaskInQueue = TaskInQueue> {
  readonly rows: readonly Row[];
  readonly services: ReadonlyMap<string, PublishedService>;
  readonly places: readonly Place[];
  readonly calendars: Calendars;
  readonly now: Instant;
  /** The last row that was looked at, where there is more after it. */
  readonly last?: TaskInQueue;
}

/** With the offices and officers that have what presses. */
export interface PressingPage extends QueuePage<PressingTask> {
  readonly offices: ReadonlyMap<AgencyId, Agency>;
  readonly holders: ReadonlyMap<PartyId, { readonly name: string }>;
}

export function queueAnswer(page: QueuePage): QueueAnswer {
  return { ...frameOf(page), items: page.rows.map((row) => taskAnswer(page, row)) };
}

export function pressingAnswer(page: PressingPage): PressingAnswer {
  return { ...frameOf(page), items: page.rows.map((row) => pressingTaskAnswer(page, row)) };
}

function frameOf({ last, now }: QueuePage): Pick<QueueAnswer, 'asOf' | 'next'> {
  return { asOf: now, next: last === undefined ? null : writtenCursor(last) };
}

function pressingTaskAnswer(page: PressingPage, row: PressingTask): PressingTaskAnswer {
  const { office, holder } = row;
  return {
    ...taskAnswer(page, row),
    office: page.offices.get(office)?.short ?? { zh: office, en: office },
    holder: holder === undefined ? null : (page.holders.get(holder)?.name ?? null),
  };
}

function taskAnswer(page: QueuePage, row: TaskInQueue): TaskAnswer {
  const { task, step, dueOn, openedOn, case: of } = row;
  const { card } = of;
  const standing = standingIn(page, row);
  return {
    task,
    number: of.number,
    who: card === undefined ? '—' : card.tail === undefined ? card.name : `${card.name}·${card.tail}`,
    service: page.services.get(of.service)?.definition.shortName ?? { zh: of.service, en: of.service },
    district: card?.place === undefined ? null : placeName(page.places, card.place),
    step,
    lastDay: dueOn ?? null,
    limit: standing?.limit ?? null,
    daysLeft: standing?.daysLeft ?? null,
    light: standing?.light ?? null,
    isNew: openedOn === dayOf(page.now),
  };
}

/** Nothing for a task without a date. */
export function standingIn(
  { services, calendars, now }: Pick<QueuePage, 'services' | 'calendars' | 'now'>,
  { step, dueOn, case: { service, dueOn: decidedBy } }: TaskInQueue,
): ReturnType<typeof standingOf> | undefined {
  if (dueOn === undefined) return undefined;
  const definition = services.get(service)?.definition;
  return standingOf({ step, dueOn, decidedBy, definition, calendar: calendars.at(now), today: dayOf(now) });
}

/** The street, as the people of the office say it. */
function placeName(places: readonly Place[], code: string): Translated | null {
  return places.find((place) => place.code === code)?.name ?? null;
}
