import { useUiWords } from '../i18n/use-words.tsx';
import css from './pages.module.css';

export interface PagesProps {
  /** From 1. */
  readonly current: number;
  readonly count: number;
  readonly href: (page: number) => string;
}

/** The pages worth naming: the first, the last, and those around the current one. */
export function nearPages(current: number, count: number): readonly number[] {
  const wanted = new Set([1, current - 1, current, current + 1, count]);
  return [...wanted].filter((page) => page >= 1 && page <= count).sort((a, b) => a - b);
}

/** The way through a long list. */
export function Pages({ current, count, href }: PagesProps) {
  const { say, format } = useUiWords('pages');
  if (count < 2) return null;
  return (
    <nav aria-label={say('label')}>
      <ul className={css['pages']} role="list">
        {current > 1 && (
          <li>
            <a className={css['page']} href={href(current - 1)} rel="prev">
              {say('previous')}
            </a>
          </li>
        )}
        {nearPages(current, count).map((page) => (
          <li key={page}>
            <a
              className={css['page']}
              href={href(page)}
              aria-current={page === current ? 'page' : undefined}
              aria-label={say('page', { page: format.number(page) })}
            >
              {format.number(page)}
            </a>
          </li>
        ))}
        {current < count && (
          <li>
            <a className={css['page']} href={href(current + 1)} rel="next">
              {say('next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
