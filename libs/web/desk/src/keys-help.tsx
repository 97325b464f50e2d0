import { Button } from '@yizhan/web-ui';
import { useEffect, useRef } from 'react';
import { actsIn, actKey } from './command/commands.ts';
import { titleOf } from './command/confirm.tsx';
import { lettersIn } from './command/letters.ts';
import { STATUSES } from '@yizhan/domain/applications';
import css from './keys-help.module.css';
import { useKeys } from './use-keys.ts';
import { useDeskWords } from './words/index.ts';

export interface KeysHelpProps {
  readonly lettersOn: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}

/** What the letters do, and the switch that turns them off. */
export function KeysHelp({ lettersOn, onLetters, onClose }: KeysHelpProps) {
  const { say } = useDeskWords('deskKeys');
  const rows = useKeyRows();
  const place = useRef<HTMLElement>(null);
  useKeys({ Escape: onClose }, false);
  useEffect(() => place.current?.focus(), []);
  return (
    <section className={css['help']} ref={place} tabIndex={-1} aria-labelledby="keys-title">
      <h2 id="keys-title">{say('title')}</h2>
      <dl className={css['keys']}>
        {rows.map(({ key, word }) => (
          <div key={`${key} ${word}`} className={css['row']}>
            <dt>
              <kbd className={css['key']}>{key}</kbd>
            </dt>
            <dd className={css['word']}>{word}</dd>
          </div>
        ))}
      </dl>
      <p className={css['note']}>{say('note')}</p>
      <div className={css['buttons']}>
        <Button type="button" kind="plain" onPress={() => onLetters(!lettersOn)}>
          {say(lettersOn ? 'switchOff' : 'switchOn')}
        </Button>
        <Button type="button" kind="quiet" onPress={onClose} shortcut="Esc">
          {say('done')}
        </Button>
        <p role="status" className={css['note']}>
          {say(lettersOn ? 'on' : 'off')}
        </p>
      </div>
    </section>
  );
}

/** Every letter with what it does, from the same tables that hear it. */
function useKeyRows(): readonly { readonly key: string; readonly word: string }[] {
  const { say } = useDeskWords('deskKeys');
  const commands = useDeskWords('deskCommands');
  const acts = STATUSES.flatMap((status) => {
    const letters = lettersIn(status);
    return actsIn(status).flatMap((act) => {
      const key = letters.get(actKey(act));
      return key === undefined ? [] : [{ key, word: titleOf(act, commands) }];
    });
  });
  const once = new Map(acts.map((row) => [`${row.key} ${row.word}`, row]));
  return [
    { key: 'n', word: say('next') },
    { key: 'j', word: say('down') },
    { key: 'k', word: say('up') },
    ...once.values(),
    { key: 'Ctrl ↵', word: say('send') },
    { key: 'Esc', word: say('close') },
    { key: '?', word: say('help') },
  ];
}
