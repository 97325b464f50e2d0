import type { Place, PublishedService, TaskInQueue } from '@yizhan/data';
import { type Calendars, workingDaysIn } from '@yizhan/domain/calendar';
import { dayOf, type Instant, type PlainDate, type Translated } from '@yizhan/domain/kernel';
import { type Light, lightOf } from '@yizhan/domain/limits';
import { findRegime } from '@yizhan/domain/regimes';
import type { QueueAnswer, TaskAnswer } from './dto/tasks.answer.ts';
import { writtenCursor } from './cursor.ts';

/** A page of the queue with the names its rows need. */
export interface QueuePage {
  readonly rows: readonly TaskInQueue[];
  readonly services: ReadonlyMap<string, PublishedService>;
  readonly places: readonly Place[];
  readonly calendars: Calendars;
  readonly now: Instant;
  /** Whether there is more after the last row. */
  readonly more: boolean;
}

export function queueAnswer(page: QueuePage): QueueAnswer {
  const last = page.rows.at(-1);
  return {
    asOf: page.now,
    items: page.rows.map((row) => taskAnswer(page, row)),
    next: page.more && last !== undefined ? writtenCursor(last) : null,
  };
}

function taskAnswer(page: QueuePage, { task, step, dueOn, openedOn, case: of }: TaskInQueue): TaskAnswer {
  const { card } = of;
  const service = page.services.get(of.service);
  const left = dueOn === undefined ? undefined : daysLeft(page, dueOn);
  return {
    task,
    number: of.number,
    who: card === undefined ? '—' : card.tail === undefined ? card.name : `${card.name}·${card.tail}`,
    service: service?.definition.shortName ?? { zh: of.service, en: of.service },
    district: card?.place === undefined ? null : placeName(page.places, card.place),
    step,
    lastDay: dueOn ?? null,
    daysLeft: left ?? null,
    light: left === undefined ? null : lightFor(service, left),
    isNew: openedOn === dayOf(page.now),
  };
}

/** Working days after today up to the last day; negative, and at least one, once it is past. */
function daysLeft({ calendars, now }: QueuePage, dueOn: PlainDate): number {
  const today = dayOf(now);
  const calendar = calendars.at(now);
  return dueOn >= today
    ? workingDaysIn(calendar, today, dueOn)
    : -Math.max(workingDaysIn(calendar, dueOn, today), 1);
}

function lightFor(service: PublishedService | undefined, left: number): Light {
  const of = service?.definition.regime;
  const thresholds = (of && findRegime(of.id, of.version)?.thresholds) ?? { yellow: 3, red: 1 };
  return lightOf(left, thresholds);
}

/** The street, as the people of the office say it. */
function placeName(places: readonly Place[], code: string): Translated | null {
  return places.find((place) => place.code === code)?.name ?? null;
}
