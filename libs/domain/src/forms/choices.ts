import { lastFour, type Translated } from '../kernel/index.ts';
import { factOf, registerFact, type Facts } from '../rules/index.ts';
import { type FormContext } from './answers.ts';
import { type Choice, type FieldOf } from './form.ts';

/** The choices this person has: those that stand on a register's value only if it has one. */
export function openChoices(field: FieldOf<'choice'>, { facts, choices }: FormContext): readonly Choice[] {
  const told = choices?.[field.id];
  if (told !== undefined) return field.choices.filter(({ id }) => told.includes(id));
  return field.choices.filter(({ onlyWith }) => {
    if (onlyWith === undefined) return true;
    const value = factOf(facts, registerFact(onlyWith.register, onlyWith.field));
    return value !== undefined && value !== '';
  });
}

const PLACE = /\{([A-Za-z0-9.]+)(\|lastFour)?\}/g;

/**
 * Fills the places of a note from the facts: `{register.socialSecurity.bank}`, or with `|lastFour` the
 * last four characters only. What is not known leaves no trace.
 */
export function fillPlaces(note: Translated, facts: Facts): Translated {
  const fill = (text: string): string =>
    text.replace(PLACE, (_, name: string, mask: string | undefined) => {
      const value = factOf(facts, name);
      if (value === undefined) return '';
      return mask === undefined ? String(value) : lastFour(String(value));
    });
  return { zh: fill(note.zh), en: fill(note.en) };
}

/** The facts a note has places for. */
export function placesIn(note: Translated): readonly string[] {
  return [
    ...new Set(
      [note.zh, note.en].flatMap((text) => [...text.matchAll(PLACE)].map((match) => match[1] ?? '')),
    ),
  ];
}
