import type { ReactNode } from 'react';
import css from './act.module.css';

/** The one thing to do on this page. Where it is narrow it stays at the foot of the screen; its page says `bar`. */
export function Act({ children }: { readonly children: ReactNode }) {
  return <div className={css['act']}>{children}</div>;
}
