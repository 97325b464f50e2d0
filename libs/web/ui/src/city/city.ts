import type { PlainDate } from '@yizhan/domain/kernel';
import type { Bilingual } from '../i18n/language.ts';

/** What `GET /api/v1/city` says: whose pages these are, whom to call, and which day it is here. */
export interface CityFacts {
  readonly name: Bilingual;
  readonly product: Bilingual;
  /** One or two characters in a square. */
  readonly mark: Bilingual;
  readonly hotline: string;
  readonly demo: boolean;
  readonly now: string;
  readonly today: PlainDate;
  /** How far the demo's day runs ahead of the real one. */
  readonly offsetDays: number;
}
