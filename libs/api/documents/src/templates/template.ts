import type { PublishedService } from '@yizhan/data';
import { DOCUMENT_KINDS, type DocumentKind } from '@yizhan/domain/applications';
import type { JsonObject, JsonValue, PlainDate, Translated } from '@yizhan/domain/kernel';
import type { RemedyRule } from '@yizhan/domain/regimes';
import { type Block, paragraph, type Row } from '../sheet.ts';
import { LIMITS, REMEDIES, day } from '../words.ts';
import type { LimitName } from '@yizhan/domain/limits';

/** What every document of a case says of it: values, as the record committed to them. */
export interface Heading {
  readonly application: string;
  readonly subject: string;
  readonly applicant: string;
  readonly on: PlainDate;
}

/** The values of a document with what they name: the version it was judged by. */
export interface Filled<V> {
  readonly values: V & Heading;
  readonly service: PublishedService;
}

/** The words of one kind of document. Its revision is in every event that gave one out: other words, another revision. */
export interface Template<V = JsonObject> {
  readonly kind: DocumentKind;
  readonly revision: number;
  readonly title: Translated;
  /** Stands before the number, as offices write it: 受理〔2026〕1 号. Each kind is counted by itself and has its own. */
  readonly series: Translated;
  blocks(filled: Filled<V>): readonly Block[];
}

export const template = <V>(of: Template<V>): Template => of as unknown as Template;

export interface Dated {
  readonly limit: LimitName;
  readonly date: PlainDate;
}

export const datedRows = (dates: readonly Dated[]): readonly Row[] =>
  dates.map(({ limit, date }) => ({ label: LIMITS[limit], value: day(date) }));

export interface Remedy {
  readonly remedy: RemedyRule['id'];
}

export const remedyBlocks = (remedies: readonly Remedy[]): readonly Block[] =>
  remedies.map(({ remedy }) => paragraph(REMEDIES[remedy]));

/** Laws by their meaning ids, as the pinned version words them. */
export function lawsOf({ definition }: PublishedService, basis: readonly string[]): Translated {
  const laws = definition.legalBases.filter(({ id }) => basis.includes(id));
  return {
    zh: laws.map(({ law, article }) => `${law.zh}${article?.zh ?? ''}`).join('、'),
    en: laws
      .map(({ law, article }) => (article === undefined ? law.en : `${law.en}, ${article.en}`))
      .join('; '),
  };
}

/** The office's own words stand in the language they were written in. */
export const asWritten = (text: string): Translated => ({ zh: text, en: text });

export const isDocumentKind = (text: JsonValue | undefined): text is DocumentKind =>
  (DOCUMENT_KINDS as readonly unknown[]).includes(text);
