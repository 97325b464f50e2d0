import type { CommandName } from '@yizhan/domain/applications';
import { Button, Notice, useRecordWords } from '@yizhan/web-ui';
import { useDeskWords } from '../words/index.ts';
import { openInstead, refusalText } from './refusal-text.ts';
import type { Standing } from './use-send.ts';

export interface CommandTroubleProps {
  readonly command: CommandName;
  readonly standing: Standing;
  /** Faults of what nobody types here: no field can say them. */
  readonly unplaced: boolean;
  /** Sends what stands in the form again, for the case as it is now. */
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** Why a command was not done, beside what was typed for it; all of which is still there. */
export function CommandTrouble({ command, standing, unplaced, onAgain, onBack }: CommandTroubleProps) {
  const words = useDeskWords('deskCommands');
  const errors = useDeskWords('deskErrors');
  const record = useRecordWords();
  const { say } = words;
  switch (standing.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'faults':
      return unplaced ? (
        <div role="alert">
          <Notice tone="amber">
            <p>{say('fault.unplaced')}</p>
          </Notice>
        </div>
      ) : null;
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
      // Where what was typed is at fault, the same command stays open: there is no other way to name.
      const instead = conflict.open?.includes(command) === true ? undefined : openInstead(conflict, words);
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
      const { since = [], open = [] } = standing.conflict;
      const instead = openInstead(standing.conflict, words);
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
            {instead !== undefined && <p>{instead}</p>}
            {open.includes(command) && (
              <div>
                <Button type="button" kind="quiet" onPress={onAgain}>
                  {say('resend')}
                </Button>{' '}
                <Button type="button" kind="plain" onPress={onBack}>
                  {say('backToForm')}
                </Button>
              </div>
            )}
          </Notice>
        </div>
      );
    }
  }
}
