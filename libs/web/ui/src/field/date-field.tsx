import { useUiWords } from '../i18n/use-words.tsx';
import css from './field.module.css';
import { ManyControls, type Question } from './field-frame.tsx';

/** A date as it was typed, part by part, right or wrong. */
export interface TypedDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export type DatePart = keyof TypedDate;

export const DATE_PARTS = ['year', 'month', 'day'] as const satisfies readonly DatePart[];

export interface DateFieldProps extends Question {
  /** Sent as `name-year`, `name-month`, `name-day`. */
  readonly name: string;
  readonly value?: TypedDate;
  /** Which parts are at fault; all of them where nothing is said. */
  readonly wrong?: readonly DatePart[];
  /** A birthday may be filled in by the browser. */
  readonly birthday?: boolean;
}

const LENGTH: Readonly<Record<DatePart, number>> = { year: 4, month: 2, day: 2 };

/** A date in three number fields. The summary of errors leads to `id`, the first of them. */
export function DateField(props: DateFieldProps) {
  const { id, name, value, wrong = DATE_PARTS, birthday = false, error } = props;
  const { say } = useUiWords('field');
  return (
    <ManyControls question={props}>
      <div className={css['date']}>
        {DATE_PARTS.map((part) => {
          const partId = part === 'year' ? id : `${id}-${part}`;
          return (
            <div className={css['part']} key={part}>
              <label htmlFor={partId}>{say(part)}</label>
              <input
                className={css['field']}
                id={partId}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete={birthday ? `bday-${part}` : 'off'}
                size={LENGTH[part]}
                defaultValue={value?.[part]}
                aria-invalid={(error !== undefined && wrong.includes(part)) || undefined}
              />
            </div>
          );
        })}
      </div>
    </ManyControls>
  );
}
