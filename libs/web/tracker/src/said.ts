import type { PlainDate, Translated } from '@yizhan/domain/kernel';
import { inLanguage, type Speech, type WordKey } from '@yizhan/web-ui';
import type { ReactNode } from 'react';
import type { tracker } from './words/tracker.words.ts';

export type TrackerKey = WordKey<(typeof tracker)['zh-CN']>;

export type TrackerSpeech = Speech<TrackerKey>;

/** A sentence before it has a language: the key of its text and the facts it names. */
export interface Said {
  readonly key: TrackerKey;
  readonly facts?: Readonly<Record<string, Fact>>;
}

/** A fact keeps its meaning until the page writes it in the reader's language. */
export type Fact = string | number | { readonly date: PlainDate } | { readonly text: Translated };

function written(
  said: Said,
  { format, language }: TrackerSpeech,
  today: PlainDate,
): Record<string, string | number> {
  const write = (fact: Fact): string | number => {
    if (typeof fact === 'string' || typeof fact === 'number') return fact;
    return 'date' in fact ? format.dayFrom(fact.date, today) : inLanguage(fact.text, language);
  };
  return Object.fromEntries(Object.entries(said.facts ?? {}).map(([name, fact]) => [name, write(fact)]));
}

/** A sentence as text: a title, the word of a light. */
export function sayIt(said: Said, speech: TrackerSpeech, today: PlainDate): string {
  return speech.say(said.key, written(said, speech, today));
}

/** A sentence with its strong parts. */
export function writeIt(said: Said, speech: TrackerSpeech, today: PlainDate): ReactNode {
  return speech.rich(said.key, written(said, speech, today));
}
