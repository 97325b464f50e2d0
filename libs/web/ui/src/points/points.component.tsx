import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.component.tsx';
import css from './points.module.css';

export interface PointsProps {
  readonly icon?: IconName;
  readonly points: readonly {
    readonly key: string;
    readonly content: ReactNode;
    /** Where one point stands otherwise than the rest. */
    readonly icon?: IconName;
  }[];
}

/** A list of short facts, in no order. */
export function Points({ icon = 'check', points }: PointsProps) {
  return (
    <ul className={css['points']}>
      {points.map(({ key, content, icon: own }) => (
        <li key={key}>
          <span className={css['mark']}>
            <Icon name={own ?? icon} />
          </span>
          <div>{content}</div>
        </li>
      ))}
    </ul>
  );
}
