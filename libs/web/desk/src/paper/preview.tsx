import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApi } from '@yizhan/web-ui';
import { type Act, commandOf } from '../command/commands.ts';
import { fieldsFor, withVariant } from '../command/command-form.tsx';
import { bodyOf, type Typed } from '../command/typed.ts';
import type { Application } from '../desk.wire.ts';
import { previewQuery } from '../queries.ts';
import { useDeskWords } from '../words/index.ts';
import { Paper } from './paper.tsx';
import css from './preview.module.css';

export interface PreviewProps {
  readonly application: Pick<Application, 'number' | 'seq'>;
  readonly act: Act;
  readonly given: Readonly<Record<string, unknown>>;
  readonly typed: Typed;
}

/** Whether doing it gives out a document, or will once another has approved it. */
export function givesDocuments({ command }: Act): boolean {
  const { documents, handsTo } = commandOf(command);
  return documents.length > 0 || handsTo === 'approve';
}

/** What the applicant will receive, before it is sent: in the words of the very template it is printed with. */
export function Preview({ application, act, given, typed }: PreviewProps) {
  const { say } = useDeskWords('deskPaper');
  const body = bodyOf(typed, fieldsFor(act), withVariant(act, given));
  const whole = commandOf(act.command).body.parse(body).ok;
  const { data, isError, isPending } = useQuery({
    ...previewQuery(useApi(), application, act.command, body),
    enabled: whole,
    placeholderData: keepPreviousData,
  });
  const later = commandOf(act.command).documents.length > 0 ? 'onSending' : 'onApproval';
  const title = say(later === 'onSending' ? 'title' : 'titleLater');
  return (
    <section className={css['preview']} aria-label={title}>
      <h3 className={css['title']}>{title}</h3>
      {data?.items.map((sheet) => (
        <Paper key={sheet.kind} sheet={sheet} later={later} />
      ))}
      {data === undefined && (
        <p className={css['note']} role="status">
          {say(isError ? 'failed' : whole && isPending ? 'waiting' : 'fill')}
        </p>
      )}
    </section>
  );
}
