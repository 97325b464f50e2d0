import type { ReactNode } from 'react';
import { classes } from '../layout/classes.ts';
import css from './tag.module.css';

export interface TagProps {
  readonly tone?: 'accent' | 'green' | 'amber' | 'red';
  readonly children: ReactNode;
}

/** A short word about a thing: draft, new. */
export function Tag({ tone = 'accent', children }: TagProps) {
  return <span className={classes(css['tag'], tone !== 'accent' && css[tone])}>{children}</span>;
}

/** How a limit stands: on time, running out, on its last day, past. */
export type LightState = 'onTime' | 'soon' | 'today' | 'late';

const LIGHTS: Readonly<
  Record<LightState, { readonly tone: 'green' | 'amber' | 'red'; readonly shape: string }>
> = {
  onTime: { tone: 'green', shape: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z' },
  soon: { tone: 'amber', shape: 'M8 0l8 8-8 8-8-8z' },
  today: { tone: 'red', shape: 'M8 1l8 14H0z' },
  late: { tone: 'red', shape: 'M1 1h14v14H1z' },
};

export interface LightProps {
  readonly state: LightState;
  /** Without a ground of its own: in a list of forty, words are enough. */
  readonly bare?: boolean;
  /** Always a word: a light is never told by its colour alone. */
  readonly children: ReactNode;
}

/** A limit's light: a shape, a colour and a word. */
export function Light({ state, bare = false, children }: LightProps) {
  const { tone, shape } = LIGHTS[state];
  return (
    <span className={classes(bare ? css['bare'] : css['tag'], css[tone])}>
      <svg className={css['shape']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shape} />
      </svg>
      {children}
    </span>
  );
}
