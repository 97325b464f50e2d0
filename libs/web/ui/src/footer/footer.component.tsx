import { useUiWords } from '../i18n/use-words.tsx';
import css from './footer.module.css';

export interface FooterProps {
  /** Whose pages these are; in a demonstration that it is one. */
  readonly note: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** What stands below every page. */
export function Footer({ note, links }: FooterProps) {
  const { say } = useUiWords('frame');
  return (
    <footer className={css['foot']}>
      <div className={css['column']}>
        <p className={css['note']}>{note}</p>
        <nav aria-label={say('footerNav')}>
          <ul className={css['links']} role="list">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
