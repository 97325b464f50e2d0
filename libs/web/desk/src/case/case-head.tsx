import { dayOf } from '@yizhan/domain/kernel';
import { inLanguage, useRecordWords } from '@yizhan/web-ui';
import type { Application } from '../desk.wire.ts';
import { useDeskWords } from '../words/index.ts';
import css from './case.module.css';
import { CaseLight } from './clock-line.tsx';

/** Whose matter, what, since when, and how its limit stands. */
export function CaseHead({ application }: { readonly application: Application }) {
  const { say, rich, format, language } = useDeskWords('deskCase');
  const record = useRecordWords();
  const { subject, applicant, service, number, submittedAt, acceptedOn, decidedOn, closedOn, state } =
    application;
  const facts = [
    ...(applicant.name === subject.name ? [] : [say('byProxy', { name: applicant.name })]),
    record.name('status', state),
    say('filed', { day: format.day(dayOf(submittedAt)) }),
    ...(acceptedOn === undefined ? [] : [say('accepted', { day: format.day(acceptedOn) })]),
    ...(decidedOn === undefined ? [] : [say('decided', { day: format.day(decidedOn) })]),
    ...(closedOn === undefined || closedOn === decidedOn
      ? []
      : [say('closed', { day: format.day(closedOn) })]),
  ];
  return (
    <header className={css['head']}>
      <div>
        <h1>
          {inLanguage(service.name, language)} <span className={css['number']}>{number}</span>
        </h1>
        <p className={css['facts']}>
          <span>{rich('subject', { name: subject.name })}</span>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      <CaseLight application={application} />
    </header>
  );
}
