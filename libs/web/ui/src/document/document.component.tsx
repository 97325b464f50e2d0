import type { ReactNode } from 'react';
import type { Language } from '../i18n/language.ts';
import type { View } from '../view/view.ts';

/** The built files a page needs, as addresses of our own. */
export interface Assets {
  readonly css: readonly string[];
  readonly js: readonly string[];
}

export interface DocumentProps {
  readonly language: Language;
  readonly view: View;
  readonly assets: Assets;
  /** The page has a bar at its foot: what has the focus must stay above it. */
  readonly bar?: boolean;
  /** Renders its own `<title>`, which React moves into the head. */
  readonly children: ReactNode;
}

/**
 * The whole page, `<html>` included. No style and no script stands in it: density and theme are attributes, so that the
 * content security policy can forbid everything inline.
 */
export function Document({ language, view, assets, bar = false, children }: DocumentProps) {
  return (
    <html
      lang={language}
      data-density={view.density}
      data-step={view.density === 'senior' ? view.step : undefined}
      data-theme={view.theme}
      data-bar={bar || undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {assets.css.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.js.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}
