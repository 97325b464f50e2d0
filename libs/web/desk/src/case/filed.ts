import { type Fact, inLanguage, type Speech } from '@yizhan/web-ui';
import type { Application } from '../desk.wire.ts';
import { isRegisterField, type RegisterField } from '../words/registers.words.ts';
import type { CaseSpeech } from './clock.ts';

export type RegisterSpeech = Speech<RegisterField>;

/** Codes of places mean nothing to a reader; the address says the same. */
const UNSAID: ReadonlySet<string> = new Set(['city', 'district', 'street']);

/** What the applicant filled in, then what the registers said, each value once and with where it comes from. */
export function filedFacts(
  { answers, registers: said }: Pick<Application, 'answers' | 'registers'>,
  speech: CaseSpeech,
  words: RegisterSpeech,
): readonly Fact[] {
  const { say, language } = speech;
  const filed = answers.map(({ field, label, display, provenance }): Fact => ({
    key: `answer.${field}`,
    name: inLanguage(label, language),
    value: typeof display === 'string' ? display : inLanguage(display, language),
    source: provenance === null ? say('typed') : inLanguage(provenance.name, language),
  }));
  const seen = new Set<string>();
  const found = said.flatMap(({ register, name, values }) =>
    values.flatMap(({ field, display }): readonly Fact[] => {
      const once = `${field} ${display}`;
      if (UNSAID.has(field) || seen.has(once)) return [];
      seen.add(once);
      return [
        {
          key: `${register}.${field}`,
          name: isRegisterField(field) ? words.say(field) : field,
          value: display,
          source: inLanguage(name, language),
        },
      ];
    }),
  );
  return [...found, ...filed];
}
