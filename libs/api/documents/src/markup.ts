/**
 * Markup that may be sent as it stands. Only {@link html} makes it, and {@link html} escapes every value that is
 * not markup itself: what a person typed can be read on a document and can never act on one.
 */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template; nothing stands for nothing. */
export type Piece = Markup | string | number | undefined | readonly Piece[];

/** A template literal: ``html`<p>${name}</p>` ``. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const text = parts.map((part, index) => part + written(index < pieces.length ? pieces[index] : undefined));
  return new Markup(text.join(''));
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
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(written).join('');
  return String(piece).replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
