import css from './toc.module.css';

export interface TocProps {
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** The parts of a long page. */
export function Toc({ label, parts }: TocProps) {
  return (
    <nav aria-label={label}>
      <ul className={css['toc']} role="list">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
