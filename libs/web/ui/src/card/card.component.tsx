import type { ReactNode } from 'react';
import { classes } from '../layout/classes.ts';
import css from './card.module.css';

export interface CardProps {
  /** `lead` is the card one came for; a light's colour tells how its limit stands, beside its word. */
  readonly tone?: 'plain' | 'lead' | 'green' | 'amber' | 'red';
  /** A card that is a part of the page has a title: its id makes it a region. */
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** What belongs together, on a sheet of its own. */
export function Card({ tone = 'plain', labelledBy, children }: CardProps) {
  const className = classes(css['card'], tone !== 'plain' && css[tone]);
  if (labelledBy === undefined) return <div className={className}>{children}</div>;
  return (
    <section className={className} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
