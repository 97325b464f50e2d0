import { Button, Notice, useRecordWords } from '@yizhan/web-ui';
import { useDeskWords } from '../words/index.ts';
import { openInstead, refusalText } from './refusal-text.ts';
import type { Standing } from './use-send.ts';

export interface CommandTroubleProps {
  readonly standing: Standing;
  /** Sends what stands in the form again, for the case as it is now. */
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** Why a command was not done, beside what was typed for it; all of which is still there. */
export function CommandTrouble({ standing, onAgain, onBack }: CommandTroubleProps) {
  const words = useDeskWords('deskCommands');
  const errors = useDeskWords('deskErrors');
  const record = useRecordWords();
  const { say } = words;
  switch (standing.kind) {
    case 'idle':
    case 'busy':
    case 'faults':
      return null;
    case 'offline':
    case 'failed':
      return (
        <div role="alert">
          <Notice tone="amber">
            <p>{say(standing.kind)}</p>
          </Notice>
        </div>
      );
    case 'refused': {
      const { code, detail, conflict } = standing;
      const instead = openInstead(conflict, words);
      return (
        <div role="alert">
          <Notice tone="red">
            <p>
              <strong>{say('refused')}</strong>
            </p>
            <p>{refusalText(code, conflict.params ?? {}, detail, errors, record)}</p>
            {instead !== undefined && <p>{instead}</p>}
          </Notice>
        </div>
      );
    }
    case 'changed': {
      const { since = [] } = standing.conflict;
      return (
        <div role="alert">
          <Notice tone="amber">
            <p>
              <strong>{say('changed')}</strong>
            </p>
            <p>{say(since.length === 0 ? 'changedUnknown' : 'changedWhat')}</p>
            <ul>
              {since.map(({ seq, type, on, by }) => (
                <li key={seq}>
                  {[
                    record.format.day(on),
                    record.name('role', by.role),
                    ...(by.agency === null ? [] : [by.agency[record.language === 'en' ? 'en' : 'zh']]),
                    record.name('event', type),
                  ].join(' · ')}
                </li>
              ))}
            </ul>
            <div>
              <Button type="button" kind="quiet" onPress={onAgain}>
                {say('resend')}
              </Button>{' '}
              <Button type="button" kind="plain" onPress={onBack}>
                {say('backToForm')}
              </Button>
            </div>
          </Notice>
        </div>
      );
    }
  }
}
