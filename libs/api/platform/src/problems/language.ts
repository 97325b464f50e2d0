/** The two languages every sentence of the product exists in. */
export type Language = 'zh' | 'en';

/** A sentence or name in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

interface Wish {
  readonly language: Language;
  readonly weight: number;
}

function wish(part: string): Wish | undefined {
  const [range = '', ...params] = part
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const quality = params.find((param) => param.startsWith('q='))?.slice(2) ?? '1';
  const weight = /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality) ? Number(quality) : 0;
  const primary = range.split('-')[0];
  if (primary === 'zh' || primary === 'en') return { language: primary, weight };
  return range === '*' ? { language: 'zh', weight } : undefined;
}

/** The reader's language by `Accept-Language` (RFC 9110 §12.5.4); Chinese where nothing is said. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').slice(0, 512).split(',').map(wish);
  const best = wishes.reduce<Wish | undefined>(
    (top, next) => (next !== undefined && next.weight > (top?.weight ?? 0) ? next : top),
    undefined,
  );
  return best?.language ?? 'zh';
}
