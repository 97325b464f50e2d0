import { useUiWords } from '../i18n/use-words.tsx';
import css from './crumbs.module.css';

export interface CrumbsProps {
  readonly crumbs: readonly { readonly href?: string; readonly title: string }[];
}

/** Where this page stands, from the top. */
export function Crumbs({ crumbs }: CrumbsProps) {
  const { say } = useUiWords('frame');
  return (
    <nav aria-label={say('crumbs')}>
      <ol className={css['crumbs']} role="list">
        {crumbs.map(({ href, title }) => (
          <li key={title}>{href === undefined ? title : <a href={href}>{title}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}
