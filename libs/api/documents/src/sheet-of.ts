import type { Agency, PublishedService } from '@yizhan/data';
import type { DocumentKind } from '@yizhan/domain/applications';
import type { JsonObject, Translated } from '@yizhan/domain/kernel';
import type { Sheet } from './sheet.ts';
import type { Filled, Heading } from './templates/template.ts';
import { templates } from './templates/index.ts';

/** A document as it was given out, or as it would be. */
export interface Given {
  readonly kind: DocumentKind;
  readonly values: JsonObject;
  readonly service: PublishedService;
  readonly office: Agency;
  readonly numbered: boolean;
  readonly number?: { readonly year: number; readonly n: number };
  readonly token?: string;
  readonly head?: string;
}

export function sheetOf({ kind, values, service, office, numbered, number, token, head }: Given): Sheet {
  const { title, series, blocks } = templates[kind];
  const { application, subject, on } = values as unknown as Heading;
  const query = values['query'];
  return {
    kind,
    title,
    agency: office.name,
    number: numbered ? numberOf(series, number) : null,
    addressee: subject,
    blocks: blocks({ values, service } as unknown as Filled<JsonObject>),
    on,
    application,
    query: typeof query === 'string' ? query : null,
    token: token ?? null,
    head: head ?? null,
  };
}

/** Taken with the command: before it, only the place where it will stand. */
function numberOf(series: Translated, number: Given['number']): Translated {
  const written = number === undefined ? '〔—〕—' : `〔${number.year}〕${number.n}`;
  return { zh: `${series.zh}${written} 号`, en: `${series.en} ${written}` };
}
