import type { Bilingual } from '@yizhan/api-platform';
import type { Message } from '@yizhan/data';
import { type Outcome, OUTCOMES } from '@yizhan/domain/applications';
import { type JsonValue, parsePlainDate, type PlainDate } from '@yizhan/domain/kernel';
import type { MessageAnswer } from './dto/message.answer.ts';
import { isToldEvent, type MessageFacts, messageWords } from './message-words.ts';

/** The service a message is about, by its code. */
export function serviceOf({ params }: Message): string {
  return textOf(params['service']) ?? '';
}

/** A kind this code has no words for was written by a newer one: it is left out rather than shown as a code. */
export function messageAnswer(message: Message, service: Bilingual): MessageAnswer | undefined {
  if (!isToldEvent(message.kind)) return undefined;
  const number = textOf(message.params['number']);
  return {
    id: message.id,
    at: message.createdAt,
    ...messageWords(message.kind, factsOf(message, service)),
    ...(number === undefined ? {} : { number }),
    readAt: message.readAt ?? null,
  };
}

function factsOf({ params, createdAt }: Message, service: Bilingual): MessageFacts {
  const told = earliestTold(params['told']);
  const due = dayOf(params['due']);
  const outcome = OUTCOMES.find((known) => known === params['outcome']);
  return {
    service,
    on: dayOf(params['on']) ?? (createdAt.slice(0, 10) as PlainDate),
    ...(told === undefined ? {} : { told }),
    ...(due === undefined ? {} : { due }),
    ...(outcome === undefined ? {} : { outcome: outcome satisfies Outcome }),
  };
}

/** Several dates may be told at once; what a person waits for is the decision, never the acceptance. */
function earliestTold(value: JsonValue | undefined): PlainDate | undefined {
  const told = Array.isArray(value)
    ? (value as readonly { readonly limit?: unknown; readonly date?: unknown }[])
    : [];
  const days = told.flatMap(({ limit, date }) => (limit === 'acceptance' ? [] : [dayOf(date) ?? []].flat()));
  return days.sort()[0];
}

function dayOf(value: unknown): PlainDate | undefined {
  return typeof value === 'string' ? parsePlainDate(value) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
