import type { ReactNode } from 'react';
import { LinkButton } from '../button/button.component.tsx';
import { Card } from '../card/card.component.tsx';
import { Light, type LightState, Tag } from '../tag/tag.component.tsx';
import css from './matters.module.css';

export interface Matter {
  readonly key: string;
  readonly title: string;
  /** "为 陈桂芳 办". */
  readonly whose: ReactNode;
  /** How its limit stands, or a plain word for what has no limit: a draft, a matter that is over. */
  readonly light:
    | { readonly state: LightState; readonly word: string }
    | { readonly tag: 'accent' | 'green'; readonly word: string };
  /** Who has it, by name. */
  readonly holder: ReactNode;
  readonly when?: { readonly date: string; readonly meaning: ReactNode };
  /** Its words name the matter too, for those who hear the links alone. `strong`: it waits for the reader. */
  readonly action: { readonly href: string; readonly label: ReactNode; readonly strong?: boolean };
}

const TONES: Readonly<Record<LightState, 'green' | 'amber' | 'red'>> = {
  onTime: 'green',
  soon: 'amber',
  today: 'red',
  late: 'red',
};

/** My matters, one a row: whose, who has it, by when, and the one way on. */
export function Matters({ matters }: { readonly matters: readonly Matter[] }) {
  return (
    <ul className={css['matters']} role="list">
      {matters.map(({ key, title, whose, light, holder, when, action }) => (
        <li key={key}>
          <Card tone={'state' in light ? TONES[light.state] : 'plain'}>
            <div className={css['matter']}>
              <div className={css['facts']}>
                <h3>{title}</h3>
                <p>{whose}</p>
                <p>
                  {'state' in light ? (
                    <Light state={light.state}>{light.word}</Light>
                  ) : (
                    <Tag tone={light.tag}>{light.word}</Tag>
                  )}{' '}
                  <span className={css['holder']}>{holder}</span>
                </p>
              </div>
              <p>
                {when !== undefined && (
                  <>
                    <span className={css['date']}>{when.date}</span>
                    {when.meaning}
                  </>
                )}
              </p>
              <LinkButton href={action.href} kind={action.strong === true ? 'main' : 'quiet'} fill>
                {action.label}
              </LinkButton>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}
