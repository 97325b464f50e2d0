import type { ReactNode } from 'react';
import css from './empty.module.css';

export interface EmptyProps {
  readonly title: string;
  /** What will stand here, or what became of it; then the way on. */
  readonly children: ReactNode;
}

/** Nothing here, said plainly. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className={css['empty']}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
