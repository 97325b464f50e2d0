import css from './desk.module.css';
import { useDeskWords } from './words/index.ts';

/** The few letters one begins with; the whole table is behind the last. */
export function FirstKeys() {
  const { say } = useDeskWords('deskKeys');
  return (
    <dl className={css['keys']}>
      {(
        [
          ['n', 'next'],
          ['j', 'down'],
          ['k', 'up'],
          ['?', 'help'],
        ] as const
      ).map(([key, word]) => (
        <div key={key} className={css['keyRow']}>
          <dt>
            <kbd className={css['key']}>{key}</kbd>
          </dt>
          <dd className={css['keyWord']}>{say(word)}</dd>
        </div>
      ))}
    </dl>
  );
}
