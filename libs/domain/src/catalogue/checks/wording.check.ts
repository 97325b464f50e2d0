import { type Translated } from '../../kernel/index.ts';
import { textsPart } from '../law-and-texts.ts';
import { problem, type ServiceCheck, type ServiceProblem } from './problem.ts';

/** A sentence a person reads on a phone in one breath. */
const LONGEST_SENTENCE = 30;

const HAN = /\p{Script=Han}/u;

/** Both languages, each in itself, in short sentences. What a law says is quoted as it is. */
export const wordingIsPlain: ServiceCheck = (definition) =>
  Object.entries(textsPart(definition)).flatMap(([path, said]) => [
    ...untranslated(path, said),
    ...(path.startsWith('/legalBases/') ? [] : longSentences(path, said.zh)),
  ]);

function untranslated(path: string, { zh, en }: Translated): readonly ServiceProblem[] {
  const problems: ServiceProblem[] = [];
  if (HAN.test(en)) problems.push(problem(path, 'untranslated', { language: 'en' }));
  if (!HAN.test(zh) && /\p{L}/u.test(withoutPlaces(zh)))
    problems.push(problem(path, 'untranslated', { language: 'zh' }));
  return problems;
}

function longSentences(path: string, zh: string): readonly ServiceProblem[] {
  return withoutPlaces(zh)
    .split(/[。！？；\n]/u)
    .map((sentence) => Array.from(sentence.trim()).length)
    .filter((length) => length > LONGEST_SENTENCE)
    .map((length) => problem(path, 'longSentence', { length, max: LONGEST_SENTENCE }, 'warning'));
}

/** What a register fills in is not our sentence. */
function withoutPlaces(text: string): string {
  return text.replace(/\{[^}]*\}/gu, '');
}
