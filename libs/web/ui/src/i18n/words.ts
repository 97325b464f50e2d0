import { type Language, LANGUAGES } from './language.ts';

/** The sentences of one language: text, or a group of texts. */
export interface Words {
  readonly [key: string]: string | Words;
}

type Plural = `${string}_${'zero' | 'one' | 'two' | 'few' | 'many'}`;

/** What the other language must hold: the same keys, and for a counted one (`days_other`) its own plural forms. */
export type SameWords<Z extends Words> = {
  readonly [K in keyof Z]: Z[K] extends Words ? SameWords<Z[K]> : string;
} & {
  readonly [K in keyof Z as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};

/** The keys one asks for: dotted, without a plural's ending (`week.sum`, not `week.sum_other`). */
export type WordKey<Z extends Words> = {
  [K in keyof Z & string]: Z[K] extends Words
    ? `${K}.${WordKey<Z[K]>}`
    : K extends `${infer Base}_other`
      ? Base
      : K extends Plural
        ? never
        : K;
}[keyof Z & string];

/** One subject's words in every language, side by side, so that whoever changes one sees the other. */
export interface Namespace<Z extends Words = Words> {
  readonly 'zh-CN': Z;
  readonly en: Words;
}

/** Namespaces by name. */
export type Resources = Readonly<Record<string, Namespace>>;

/** Writes a namespace down; a key missing on either side does not compile. */
export function namespace<const Z extends Words>(words: {
  readonly 'zh-CN': Z;
  readonly en: NoInfer<SameWords<Z>>;
}): Namespace<Z> {
  return words as Namespace<Z>;
}

/** What is wrong with a set of resources; empty when every language says everything. */
export function missingWords(resources: Resources): readonly string[] {
  return Object.entries(resources).flatMap(([name, words]) => {
    const flat = LANGUAGES.map((language) => ({ language, texts: flatten(words[language]) }));
    const bases = new Set(flat.flatMap(({ texts }) => [...texts.keys()].map(baseOf)));
    return [...bases].flatMap((base) =>
      flat.flatMap(({ language, texts }) => faultsOf(name, base, language, texts, flat)),
    );
  });
}

type Flat = ReadonlyMap<string, string>;

function faultsOf(
  name: string,
  base: string,
  language: Language,
  texts: Flat,
  all: readonly { readonly texts: Flat }[],
): readonly string[] {
  const counted = all.some((other) => other.texts.has(`${base}_other`));
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = counted ? categories.map((category) => `${base}_${category}`) : [base];
  const wanted = new Set(
    all.flatMap((other) =>
      [...other.texts].filter(([key]) => baseOf(key) === base).flatMap(([, text]) => holes(text)),
    ),
  );
  return keys.flatMap((key) => {
    const text = texts.get(key);
    if (text === undefined) return [`${name}.${key} is missing in ${language}`];
    if (text.trim() === '') return [`${name}.${key} is empty in ${language}`];
    // "one day" may leave the number out; every other hole must be filled in both languages.
    const held = holes(text);
    return [...wanted]
      .filter((hole) => !held.includes(hole) && !(counted && hole === 'count'))
      .map((hole) => `${name}.${key} does not say {{${hole}}} in ${language}`);
  });
}

function baseOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

function holes(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*([^},\s]+)/g)].map((match) => match[1] ?? '');
}

function flatten(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}
