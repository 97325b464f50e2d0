import { useEffect, useRef, useState } from 'react';
import { letterOf, takesLetters } from './keys.ts';

const KEPT_AS = 'desk.letters';

/** Whether letters do anything; a person can switch them off, and they stay off. */
export function useLettersOn(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(KEPT_AS) !== 'off');
  const change = (next: boolean): void => {
    localStorage.setItem(KEPT_AS, next ? 'on' : 'off');
    setOn(next);
  };
  return [on, change];
}

/** What each letter does on this page; `Escape` closes what is open, switched on or off. */
export type KeyActions = Readonly<Partial<Record<string, () => void>>>;

export function useKeys(actions: KeyActions, on: boolean): void {
  const current = useRef({ actions, on });
  useEffect(() => {
    current.current = { actions, on };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { actions: now, on: lettersOn } = current.current;
      const { key, isComposing, keyCode, ctrlKey, altKey, metaKey, repeat, target } = event;
      const letter =
        key === 'Escape' && !isComposing
          ? key
          : letterOf(
              { key, isComposing, keyCode, ctrlKey, altKey, metaKey, repeat, inField: takesLetters(target) },
              lettersOn,
            );
      const act = letter === undefined ? undefined : now[letter];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
