import { useUiWords } from '../i18n/use-words.tsx';
import { classes } from '../layout/classes.ts';
import css from './field.module.css';
import { describedBy, OneControl, type Question } from './field-frame.tsx';

export interface TextFieldProps extends Question {
  readonly name: string;
  /** As typed, right or wrong: nothing a reader typed is thrown away. */
  readonly value?: string;
  /** Which keys a phone shows. */
  readonly keys?: 'numeric' | 'tel' | 'email' | 'text';
  readonly autoComplete?: string;
  /** How long an answer is, so that the field says how much is wanted. */
  readonly width?: 'short' | 'medium' | 'full';
  /** What is counted, after the field: "个工作日". */
  readonly unit?: string;
  /** From a register and not to be changed here. */
  readonly readOnly?: boolean;
  /** While a register is being asked. */
  readonly lookingUp?: boolean;
  /** A password: dots instead of letters. */
  readonly secret?: boolean;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    id,
    name,
    value,
    keys = 'text',
    autoComplete,
    width = 'full',
    unit,
    readOnly = false,
    lookingUp = false,
    secret = false,
    error,
  } = props;
  const { say } = useUiWords('field');
  const field = (
    <input
      className={classes(css['field'], width !== 'full' && css[width])}
      id={id}
      name={name}
      type={secret ? 'password' : 'text'}
      inputMode={keys}
      autoComplete={autoComplete ?? 'off'}
      defaultValue={lookingUp ? say('lookingUp') : value}
      readOnly={readOnly || lookingUp}
      aria-busy={lookingUp || undefined}
      aria-invalid={error !== undefined || undefined}
      aria-describedby={describedBy(props)}
    />
  );
  return (
    <OneControl question={props}>
      {unit === undefined ? (
        field
      ) : (
        <span className={css['with']}>
          {field}
          <span className={css['unit']}>{unit}</span>
        </span>
      )}
    </OneControl>
  );
}

export interface TextAreaFieldProps extends Question {
  readonly name: string;
  readonly value?: string;
  readonly rows?: number;
}

/** Several lines of text. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { id, name, value, rows = 3, error } = props;
  return (
    <OneControl question={props}>
      <textarea
        className={classes(css['field'], css['text'])}
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(props)}
      />
    </OneControl>
  );
}

export interface SelectFieldProps extends Question {
  readonly name: string;
  readonly value?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly width?: 'medium' | 'full';
}

/** One of a list too long for choices (five and more). */
export function SelectField(props: SelectFieldProps) {
  const { id, name, value, options, width = 'full', error } = props;
  return (
    <OneControl question={props}>
      <select
        className={classes(css['field'], css['select'], width !== 'full' && css[width])}
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(props)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </OneControl>
  );
}
