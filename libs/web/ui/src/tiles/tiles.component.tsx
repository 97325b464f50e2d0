import { Icon, type IconName } from '../icon/icon.component.tsx';
import css from './tiles.module.css';

export interface Tile {
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  /** One more line, where letters leave the room. */
  readonly note?: string;
}

/** The most wanted ways, as large as a thumb. */
export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <ul className={css['tiles']} role="list">
      {tiles.map(({ href, icon, title, note }) => (
        <li key={href}>
          <a className={css['tile']} href={href}>
            <Icon name={icon} size="large" />
            <span>{title}</span>
            {note !== undefined && <span className={css['note']}>{note}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
