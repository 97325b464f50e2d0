/**
 * HTML that may be sent as it stands. Only {@link html} makes it, and {@link html} escapes every value that is not HTML
 * itself: what a person typed can be read on a page and can never act on one.
 */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/** What may stand in a template; nothing stands for nothing. */
export type Piece = Html | string | number | undefined | readonly Piece[];

/** A template literal: ``html`<p>${name}</p>` ``. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const text = parts.map((part, index) => part + written(index < pieces.length ? pieces[index] : undefined));
  return new Html(text.join(''));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Html) return piece.source;
  if (typeof piece === 'object') return piece.map(written).join('');
  return String(piece).replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
