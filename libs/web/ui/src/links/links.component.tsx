import type { ReactNode } from 'react';
import css from './links.module.css';

export interface LinkRow {
  readonly href: string;
  readonly title: string;
  /** One fact at the end of the row: how long, when, how much. */
  readonly fact?: ReactNode;
}

/** Ways on, one a row. */
export function Links({ links }: { readonly links: readonly LinkRow[] }) {
  return (
    <ul className={css['links']} role="list">
      {links.map(({ href, title, fact }) => (
        <li key={href}>
          <a className={css['link']} href={href}>
            <span className={css['title']}>{title}</span>
            {fact !== undefined && <span className={css['fact']}>{fact}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
