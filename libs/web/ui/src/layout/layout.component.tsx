import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './layout.module.css';

export interface StackProps {
  /** `close` 8 px, `normal` between paragraphs, `wide` between the blocks of a page. */
  readonly gap?: 'close' | 'normal' | 'wide';
  readonly children: ReactNode;
}

const GAPS = {
  close: classes(css['stack'], css['close']),
  normal: css['stack'],
  wide: classes(css['stack'], css['wide']),
} as const;

/** Things one below the other. */
export function Stack({ gap = 'normal', children }: StackProps) {
  return <div className={GAPS[gap]}>{children}</div>;
}

export interface RowProps {
  /** The first at the start, the last at the end. */
  readonly between?: boolean;
  readonly children: ReactNode;
}

/** Things side by side as long as there is room. */
export function Row({ between = false, children }: RowProps) {
  return <div className={classes(css['row'], between && css['between'])}>{children}</div>;
}

export interface TextProps {
  /** `lead` is the sentence one came for; `soft` and `small` are what one may skip. */
  readonly tone?: 'plain' | 'lead' | 'soft' | 'small';
  readonly children: ReactNode;
}

const TONES = {
  plain: undefined,
  lead: css['lead'],
  soft: css['soft'],
  small: classes(css['soft'], css['small']),
} as const;

/** A paragraph. */
export function Text({ tone = 'plain', children }: TextProps) {
  return <p className={TONES[tone]}>{children}</p>;
}

export interface PhrasesProps {
  readonly text: string;
  /** Parts of the text that stay whole where there is room for them. */
  readonly whole: readonly string[];
}

/** A short Chinese sentence whose lines end between its phrases, never inside a name: 塘桥街道 · 正在核对. */
export function Phrases({ text, whole }: PhrasesProps) {
  const phrases = whole.reduce<readonly string[]>(
    (parts, name) => parts.flatMap((part) => cutAround(part, name)),
    [text],
  );
  return phrases.map((phrase, index) => (
    <span key={`${String(index)}${phrase}`} className={css['phrase']}>
      {phrase}
    </span>
  ));
}

function cutAround(text: string, name: string): readonly string[] {
  const at = name === '' ? -1 : text.indexOf(name);
  if (at < 0) return [text];
  return [text.slice(0, at), name, text.slice(at + name.length)].filter((part) => part !== '');
}

/** The small line below a sentence, in its paragraph: its source, its law. */
export function Note({ children }: { readonly children: ReactNode }) {
  return <span className={css['note']}>{children}</span>;
}

/** What only a screen reader says. */
export function Away({ children }: { readonly children: ReactNode }) {
  return <span className={css['away']}>{children}</span>;
}

export interface LinesProps {
  readonly lines: readonly { readonly key: string; readonly content: ReactNode }[];
}

/** Short lines that belong together, in their order. */
export function Lines({ lines }: LinesProps) {
  return (
    <ul className={css['lines']} role="list">
      {lines.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ul>
  );
}

export interface PartProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A part of a long page, with an address of its own. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section className={css['part']} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** The page's own column inside `main`. */
export function Inner({ children }: { readonly children: ReactNode }) {
  return <div className={classes(css['column'], css['inner'])}>{children}</div>;
}

export interface SplitProps {
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** Content, and beside it (below it where it is narrow) what belongs to it. */
export function Split({ aside, children }: SplitProps) {
  return (
    <div className={css['split']}>
      <div>{children}</div>
      {aside}
    </div>
  );
}

export interface HalvesProps {
  /** A first block that needs its width (a calendar, a table) waits for a wider page. */
  readonly roomy?: boolean;
  readonly children: ReactNode;
}

/** Two blocks, the first the wider one. */
export function Halves({ roomy = false, children }: HalvesProps) {
  return <div className={roomy ? css['roomy'] : css['halves']}>{children}</div>;
}

export interface BarProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What one does on this page: at its side, or as a bar at the foot of a narrow screen. Needs `Document bar`. */
export function Bar({ label, children }: BarProps) {
  return (
    <aside className={css['bar']} aria-label={label}>
      {children}
    </aside>
  );
}

/** A way to what stands beside it anyway where it is wide. */
export function NarrowOnly({ children }: { readonly children: ReactNode }) {
  return <div className={css['narrowOnly']}>{children}</div>;
}

/** Left out on paper: a form to ask again, a way that only a screen can go. */
export function OnScreen({ children }: { readonly children: ReactNode }) {
  return <div className={css['onScreen']}>{children}</div>;
}

/** Left out where it is narrow; nothing may stand here that is needed. */
export function WideOnly({ children }: { readonly children: ReactNode }) {
  return <div className={css['wideOnly']}>{children}</div>;
}
