import { useUiWords } from '../i18n/use-words.tsx';
import css from './error-summary.module.css';

export interface FieldProblem {
  /** The id of the control at fault. */
  readonly field: string;
  readonly message: string;
}

export interface ErrorSummaryProps {
  /** On a sheet of examples it must not take the focus. */
  readonly still?: boolean;
  readonly problems: readonly FieldProblem[];
}

/**
 * What must be mended, at the top of the page and with the focus, each line a way to its field (WCAG 3.3.1, 3.3.3).
 * The page's title begins with {@link useErrorTitle}'s word.
 */
export function ErrorSummary({ problems, still = false }: ErrorSummaryProps) {
  const { say } = useUiWords('errors');
  if (problems.length === 0) return null;
  return (
    // The focus comes here when the page arrives: a reader who sent a form is told first what became of it.
    <section
      className={css['summary']}
      tabIndex={-1}
      autoFocus={!still}
      data-focus={!still || undefined}
      aria-labelledby="error-summary"
    >
      <h2 id="error-summary">{say('count', { count: problems.length })}</h2>
      <p>{say('kept')}</p>
      <ul className={css['list']}>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "错误：" before the title of a page that has something to mend. */
export function useErrorTitle(title: string, problems: readonly FieldProblem[]): string {
  const { say } = useUiWords('errors');
  return problems.length === 0 ? title : say('title', { title });
}
