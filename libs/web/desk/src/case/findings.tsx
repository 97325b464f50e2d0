import { focusOn, Verdict } from '@yizhan/web-ui';
import { useState } from 'react';
import { CommandForm } from '../command/command-form.tsx';
import type { Typed } from '../command/typed.ts';
import type { Application, Finding } from '../desk.wire.ts';
import { useDeskWords } from '../words/index.ts';
import css from './case.module.css';
import { findingLine, inOrder } from './finding.ts';

const FINDINGS = 'findings';

interface FindingsProps {
  readonly application: Application;
  readonly onAnswered: (text: string) => void;
}

/** What the machine found: settled in a line each, open ones with the form that answers them. */
export function Findings({ application, onAnswered }: FindingsProps) {
  const { say } = useDeskWords('deskCase');
  const { findings, available } = application;
  const open = findings.filter(({ state }) => state === 'open').length;
  const mayAnswer = available.some((each) => each.command === 'answerFinding' && each.open);
  return (
    <section aria-labelledby={FINDINGS}>
      <div className={css['heading']}>
        <h2 id={FINDINGS}>{say('findings')}</h2>
        {findings.length > 0 && (
          <Verdict of={open > 0 ? 'query' : 'ok'}>
            {open > 0 ? say('findingsOpen', { count: open }) : say('findingsDone')}
          </Verdict>
        )}
      </div>
      {findings.length === 0 ? (
        <p className={css['soft']}>{say('findingsNone')}</p>
      ) : (
        <ul className={css['findings']} role="list">
          {inOrder(findings).map((finding) => (
            <FindingItem
              key={finding.id}
              application={application}
              finding={finding}
              mayAnswer={mayAnswer}
              onAnswered={onAnswered}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface FindingItemProps extends FindingsProps {
  readonly finding: Finding;
  readonly mayAnswer: boolean;
}

function FindingItem({ application, finding, mayAnswer, onAnswered }: FindingItemProps) {
  const speech = useDeskWords('deskCase');
  const commands = useDeskWords('deskCommands');
  const { verdict, word, text, source, answer } = findingLine(finding, speech);
  const [typed, setTyped] = useState<Typed | null>(null);
  // What was typed stays in sight when somebody else was quicker: it can still be read and copied.
  const asks = (finding.state === 'open' && mayAnswer) || hasWords(typed);
  return (
    <li className={asks ? css['asking'] : css['finding']}>
      <Verdict of={verdict}>{word}</Verdict>
      <span>
        {text}
        {answer !== undefined && <span className={css['answer']}>{answer}</span>}
      </span>
      <span className={css['when']}>{source}</span>
      {asks && (
        <div className={css['form']}>
          <CommandForm
            application={application}
            act={{ command: 'answerFinding' }}
            about={String(finding.id)}
            given={{ finding: finding.id }}
            submit={commands.say('answerFinding.title')}
            inline
            onTyped={setTyped}
            onDone={() => {
              setTyped(null);
              // The form is gone: the next question stands below this heading.
              focusOn(document.getElementById(FINDINGS));
              onAnswered(commands.say('done.answerFinding'));
            }}
          />
        </div>
      )}
    </li>
  );
}

function hasWords(typed: Typed | null): boolean {
  return Object.values(typed ?? {}).some((value) => value.length > 0);
}
