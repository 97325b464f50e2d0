import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.component.tsx';
import { classes } from '../layout/classes.ts';
import css from './button.module.css';

/** `main`: the one thing this page is for. `quiet`: the next best. `plain`: all else. `text`: a word in a form. */
export type ButtonKind = 'main' | 'quiet' | 'plain' | 'text';

interface Look {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  /** As wide as a narrow screen. */
  readonly fill?: boolean;
  /** For the sheet of examples: drawn as if a pointer stood on it. */
  readonly hover?: boolean;
  readonly children: ReactNode;
}

export interface ButtonProps extends Look {
  readonly type?: 'submit' | 'button';
  readonly name?: string;
  readonly value?: string;
  /** What is being done, while it is: "正在交". The button then stands for that. */
  readonly busy?: string;
  /** Why it cannot be used now; said beside it. It stays in reach, so that the reason is heard too. */
  readonly unavailable?: { readonly id: string; readonly reason: ReactNode };
  /** What a script looks for: read aloud, print. Such a button is hidden until its script is there. */
  readonly script?: 'print';
  /** The key that does the same; shown beside the words. */
  readonly shortcut?: string;
  /** The id of what says why it cannot be used now, where that stands elsewhere; the button stays in reach. */
  readonly shut?: string;
  /** For a button that sends no form. */
  readonly onPress?: () => void;
}

function lookOf({ kind = 'main', fill, hover }: Look): string {
  if (kind === 'text') return classes(css['text'], css['asText']);
  return classes(css['button'], css[kind], fill === true && css['fill'], hover === true && css['isHover']);
}

/** Does something: sends a form. */
export function Button(props: ButtonProps) {
  const {
    kind = 'main',
    type = 'submit',
    name,
    value,
    busy,
    unavailable,
    script,
    shortcut,
    shut,
    onPress,
    icon,
    children,
  } = props;
  const button = (
    <button
      className={lookOf(props)}
      type={type}
      name={name}
      value={value}
      aria-busy={busy === undefined ? undefined : true}
      aria-disabled={unavailable === undefined && shut === undefined ? undefined : true}
      aria-describedby={unavailable?.id ?? shut}
      data-action={kind === 'main' ? 'main' : undefined}
      data-script={script}
      hidden={script !== undefined}
      aria-keyshortcuts={shortcut}
      onClick={shut === undefined ? onPress : undefined}
    >
      {busy !== undefined && <span className={css['busy']} />}
      {busy === undefined && icon !== undefined && <Icon name={icon} />}
      <span>{busy ?? children}</span>
      {shortcut !== undefined && <kbd className={css['key']}>{shortcut}</kbd>}
    </button>
  );
  if (unavailable === undefined) return button;
  return (
    <div className={css['unavailable']}>
      {button}
      <p className={css['why']} id={unavailable.id}>
        {unavailable.reason}
      </p>
    </div>
  );
}

export interface LinkButtonProps extends Look {
  readonly href: string;
  /** The language of its words, where it is not the page's. */
  readonly lang?: string;
}

/** Goes somewhere, and looks as important as it is. */
export function LinkButton(props: LinkButtonProps) {
  const { href, lang, icon, kind = 'main', children } = props;
  return (
    <a
      className={kind === 'text' ? css['text'] : lookOf(props)}
      href={href}
      lang={lang}
      data-action={kind === 'main' ? 'main' : undefined}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
