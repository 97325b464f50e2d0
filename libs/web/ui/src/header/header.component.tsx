import type { ReactNode } from 'react';
import { Button } from '../button/button.component.tsx';
import { otherLanguage } from '../i18n/language.ts';
import { useUiWords } from '../i18n/use-words.tsx';
import { classes } from '../layout/classes.ts';
import { largerStep, type View } from '../view/view.ts';
import css from './header.module.css';

export interface HeaderLink {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

export interface HeaderProps {
  readonly product: string;
  readonly mark: string;
  readonly home: string;
  /** The page above this one; where it is narrow it takes the mark's place. */
  readonly back?: { readonly href: string; readonly label: string };
  /** Each way once; the home page is one of them. */
  readonly links: readonly HeaderLink[];
  /** This page in the other language. */
  readonly otherLanguageHref: string;
  readonly view: ViewSwitchProps;
  readonly hotline: { readonly number: string; readonly href: string };
  /** Who is signed in, or the way to sign in. */
  readonly account?: HeaderLink;
}

/** The mark may be a Chinese character on an English page. */
const HAN = /\p{Script=Han}/u;

/** What stands on top of every page. */
export function Header({
  product,
  mark,
  home,
  back,
  links,
  otherLanguageHref,
  view,
  hotline,
  account,
}: HeaderProps) {
  const { say, language } = useUiWords('frame');
  return (
    <>
      <header className={css['top']}>
        <div className={css['bar']}>
          {back !== undefined && (
            <a className={classes(css['item'], css['back'])} href={back.href}>
              {say('back', { label: back.label })}
            </a>
          )}
          <a className={css['mark']} href={home}>
            <span className={css['square']} aria-hidden="true" lang={HAN.test(mark) ? 'zh-CN' : undefined}>
              {mark}
            </span>
            {product}
          </a>
          <details className={css['menu']}>
            <summary>{say('menu')}</summary>
          </details>
          <div className={classes(css['links'], (account !== undefined || links.length > 2) && css['full'])}>
            <nav className={css['navigation']} aria-label={say('mainNav')}>
              <ul className={css['nav']} role="list">
                {links.map(({ href, label, current }) => (
                  <li key={href}>
                    <a
                      className={css['link']}
                      href={href}
                      aria-current={current === true ? 'page' : undefined}
                    >
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <div className={css['views']}>
              <ViewSwitch {...view} />
            </div>
            <a
              className={css['link']}
              href={otherLanguageHref}
              lang={otherLanguage(language)}
              hrefLang={otherLanguage(language)}
            >
              {say('otherLanguage')}
            </a>
            {account !== undefined && (
              <a className={css['link']} href={account.href}>
                {account.label}
              </a>
            )}
          </div>
          <button
            className={css['item']}
            type="button"
            hidden
            data-script="read-aloud"
            data-start={say('read')}
            data-stop={say('readStop')}
            data-no-voice={say('readNoVoice')}
            data-done={say('readDone')}
          >
            {say('read')}
          </button>
          <a className={css['item']} href={hotline.href} aria-label={say('call', { number: hotline.number })}>
            {hotline.number}
          </a>
        </div>
      </header>
      <p className={css['note']} role="status" id="read-aloud-note" />
    </>
  );
}

export interface ViewSwitchProps {
  readonly current: View;
  /** Where the form is sent, and the page it comes back to. */
  readonly action: string;
  readonly back: string;
  /** As wide as a narrow screen. */
  readonly fill?: boolean;
}

/** Into senior mode, to larger letters, and the way back: plain forms, so that they work everywhere. */
export function ViewSwitch({ current, action, back, fill = false }: ViewSwitchProps) {
  const { say } = useUiWords('frame');
  if (current.density === 'standard') {
    return (
      <ViewForm action={action} back={back} fields={{ density: 'senior' }}>
        <Button kind="plain" fill={fill}>
          {say('toSenior')}
          <span className={css['more']}>{say('toSeniorMore')}</span>
        </Button>
      </ViewForm>
    );
  }
  const larger = largerStep(current.step);
  return (
    <>
      {larger !== undefined && (
        <ViewForm action={action} back={back} fields={{ density: 'senior', step: larger }}>
          <Button kind="plain" fill={fill}>
            {say('larger')}
          </Button>
        </ViewForm>
      )}
      <ViewForm action={action} back={back} fields={{ density: 'standard' }}>
        <Button kind="plain" fill={fill}>
          {say('toStandard')}
        </Button>
      </ViewForm>
    </>
  );
}

export interface ViewFormProps {
  readonly action: string;
  readonly back: string;
  readonly fields: Partial<View>;
  readonly children: ReactNode;
}

/** One change of view as a form. */
export function ViewForm({ action, back, fields, children }: ViewFormProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="back" value={back} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
