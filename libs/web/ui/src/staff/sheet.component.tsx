import type { ReactNode } from 'react';
import css from './sheet.module.css';

export interface SheetProps {
  /** What one came from. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly title: ReactNode;
  /** A line below the title: what is shown, as of when. */
  readonly note?: ReactNode;
  /** What one does with the page, at the end of its head. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page for staff that is read from top to bottom: its head, then its parts. */
export function Sheet({ back, title, note, actions, children }: SheetProps) {
  return (
    <div className={css['sheet']}>
      <header className={css['head']}>
        <div>
          {back !== undefined && (
            <p>
              <a className={css['back']} href={back.href}>
                ‹ {back.label}
              </a>
            </p>
          )}
          <h1>{title}</h1>
          {note !== undefined && <p className={css['note']}>{note}</p>}
        </div>
        {actions !== undefined && <div className={css['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
