import { type Infer, hasOwn } from '../../kernel/index.ts';
import { accepted } from './accepted.ts';
import { approved } from './approved.ts';
import { contentErased } from './content-erased.ts';
import { dateTold } from './date-told.ts';
import { delivered } from './delivered.ts';
import { findingAnswered } from './finding-answered.ts';
import { findingRecorded } from './finding-recorded.ts';
import { issued } from './issued.ts';
import { limitCrossed } from './limit-crossed.ts';
import { notAccepted } from './not-accepted.ts';
import { proposed } from './proposed.ts';
import { returned } from './returned.ts';
import { reviewStarted } from './review-started.ts';
import { submitted } from './submitted.ts';
import { taken } from './taken.ts';
import { withdrawn } from './withdrawn.ts';

/** Every type of event that an application knows. */
export const eventTypes = {
  submitted,
  withdrawn,
  taken,
  accepted,
  notAccepted,
  reviewStarted,
  findingRecorded,
  findingAnswered,
  proposed,
  returned,
  approved,
  issued,
  delivered,
  limitCrossed,
  dateTold,
  contentErased,
} as const;

export type EventName = keyof typeof eventTypes;

/** A type's own data, without the parts that any event may carry. One that holds none takes no key at all. */
export type EventData<N extends EventName> = {
  readonly [K in N]: Own<Infer<(typeof eventTypes)[K]['own']>>;
}[N];

type Own<D> = keyof D extends never ? Readonly<Record<string, never>> : D;

export function isEventName(text: string): text is EventName {
  return hasOwn(eventTypes, text);
}
