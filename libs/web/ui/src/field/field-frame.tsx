import type { ReactNode } from 'react';
import { useUiWords } from '../i18n/use-words.tsx';
import { classes } from '../layout/classes.ts';
import { Provenance, type ProvenanceProps } from '../provenance/provenance.component.tsx';
import css from './field.module.css';

/** What every question has, whatever its field. */
export interface Question {
  /** The id of the control; its hint, source and error are named after it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong, and how it is put right. */
  readonly error?: string;
  /** May be left empty; said beside the label (what is not marked is asked for). */
  readonly optional?: boolean;
  /** The register the value came from. */
  readonly source?: ProvenanceProps;
}

/** The ids a control points to, so that its hint and its error are heard with it. */
export function describedBy({ id, hint, error, source }: Question): string | undefined {
  const ids = [
    hint !== undefined && `${id}-hint`,
    source !== undefined && `${id}-source`,
    error !== undefined && `${id}-error`,
  ].filter((found): found is string => found !== false);
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Hint, source and error of a question, in the order they are read. */
export function QuestionNotes({ id, hint, error, source }: Question) {
  const { say } = useUiWords('errors');
  return (
    <>
      {hint !== undefined && (
        <div className={css['hint']} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {source !== undefined && (
        <div id={`${id}-source`}>
          <Provenance {...source} />
        </div>
      )}
      {error !== undefined && (
        <p className={css['error']} id={`${id}-error`}>
          {say('field', { message: error })}
        </p>
      )}
    </>
  );
}

/** The label's words, with "may be left empty" where it may. */
export function LabelText({ label, optional }: Question) {
  const { say } = useUiWords('field');
  return (
    <>
      {label}
      {optional === true && <span className={css['optional']}>{say('optional')}</span>}
    </>
  );
}

/** A question with one control. */
export function OneControl({
  question,
  children,
}: {
  readonly question: Question;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes(css['question'], question.error !== undefined && css['bad'])}>
      <label className={css['label']} htmlFor={question.id}>
        <LabelText {...question} />
      </label>
      <QuestionNotes {...question} />
      {children}
    </div>
  );
}

/** A question with several controls: a group, so that each is heard with the question. */
export function ManyControls({
  question,
  children,
}: {
  readonly question: Question;
  readonly children: ReactNode;
}) {
  return (
    <fieldset
      className={classes(css['question'], question.error !== undefined && css['bad'])}
      aria-describedby={describedBy(question)}
    >
      <legend className={css['legend']}>
        <LabelText {...question} />
      </legend>
      <QuestionNotes {...question} />
      {children}
    </fieldset>
  );
}
