import { ageOn, parsePlainDate, type PlainDate } from '@yizhan/domain/kernel';
import { type Fact, inLanguage, type Speech } from '@yizhan/web-ui';
import type { Application } from '../desk.wire.ts';
import { isRegisterField, type RegisterField } from '../words/registers.words.ts';
import type { CaseSpeech } from './clock.ts';

export type RegisterSpeech = Speech<RegisterField>;

/** Codes of places mean nothing to a reader; the address says the same. */
const UNSAID: ReadonlySet<string> = new Set(['city', 'district', 'street']);

/** Who it is stands first, as on any form; what a register calls otherwise comes after. */
const FIRST: readonly string[] = ['name', 'citizenId', 'birth', 'address'];

/** What the registers said, then what the applicant filled in; each value once and with where it comes from. */
export function filedFacts(
  { answers, registers: said }: Pick<Application, 'answers' | 'registers'>,
  speech: CaseSpeech,
  words: RegisterSpeech,
  today: PlainDate,
): readonly Fact[] {
  const { say, language } = speech;
  const filed = answers.map(({ field, label, display, provenance }): Fact => ({
    key: `answer.${field}`,
    name: inLanguage(label, language),
    value: typeof display === 'string' ? display : inLanguage(display, language),
    source: provenance === null ? say('typed') : inLanguage(provenance.name, language),
  }));
  const seen = new Set(answers.map(({ field, display }) => `${field} ${String(display)}`));
  const found = said.flatMap(({ register, name, values }) =>
    values.flatMap(({ field, display }): readonly (Fact & { readonly field: string })[] => {
      const once = `${field} ${display}`;
      if (UNSAID.has(field) || seen.has(once)) return [];
      seen.add(once);
      return [
        {
          field,
          key: `${register}.${field}`,
          name: isRegisterField(field) ? words.say(field) : field,
          value: field === 'birth' ? birthText(display, speech, today) : display,
          source: inLanguage(name, language),
        },
      ];
    }),
  );
  return [...found.sort((a, b) => rank(a.field) - rank(b.field)), ...filed];
}

function rank(field: string): number {
  const at = FIRST.indexOf(field);
  return at === -1 ? FIRST.length : at;
}

/** With the age: what most rules ask of a birthday. */
function birthText(display: string, { say }: CaseSpeech, today: PlainDate): string {
  const birth = parsePlainDate(display);
  return birth === undefined ? display : say('birth', { date: display, count: ageOn(birth, today) });
}
