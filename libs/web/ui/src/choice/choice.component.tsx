import type { ReactNode } from 'react';
import { describedBy, ManyControls, type Question } from '../field/field-frame.tsx';
import { classes } from '../layout/classes.ts';
import css from './choice.module.css';

export interface Option {
  readonly value: string;
  readonly label: ReactNode;
  /** A line below it: what choosing it means. */
  readonly hint?: ReactNode;
  /** Why it cannot be chosen; it stays on the page, so that nobody looks for it in vain. */
  readonly unavailable?: string;
}

export interface ChoiceProps extends Question {
  readonly name: string;
  /** `one` of them, or `many`. */
  readonly of?: 'one' | 'many';
  readonly options: readonly Option[];
  readonly chosen?: readonly string[];
  /** Short words stand beside each other where there is room. */
  readonly inline?: boolean;
}

/** A question answered by choosing. The summary of errors leads to `id`, the first option. */
export function Choice(props: ChoiceProps) {
  const { id, name, of = 'one', options, chosen = [], inline = false, error } = props;
  return (
    <ManyControls question={props}>
      <div className={classes(css['question'], inline && css['inline'])}>
        {options.map(({ value, label, hint, unavailable }, index) => {
          const below = unavailable ?? hint;
          return (
            <label className={classes(css['choice'], unavailable !== undefined && css['off'])} key={value}>
              <input
                className={classes(css['mark'], of === 'many' && css['box'])}
                id={index === 0 ? id : `${id}-${value}`}
                type={of === 'one' ? 'radio' : 'checkbox'}
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
                disabled={unavailable !== undefined}
                aria-describedby={error === undefined ? undefined : describedBy(props)}
              />
              <span>
                <span className={below === undefined ? undefined : css['title']}>{label}</span>
                {below !== undefined && <span className={css['hint']}>{below}</span>}
              </span>
            </label>
          );
        })}
      </div>
    </ManyControls>
  );
}
