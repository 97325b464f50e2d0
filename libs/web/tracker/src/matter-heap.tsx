import { Button, type Matter, Matters, Stack } from '@yizhan/web-ui';
import { type FormEvent, useState } from 'react';
import { useTrackerWords } from './words/index.ts';

export interface MatterHeapProps {
  readonly id: string;
  readonly title: string;
  readonly matters: readonly Matter[];
}

/** A person sees a screenful at once; whoever has forty matters asks for the rest. */
const FIRST = 10;

/** One heap of the list, with its name; an empty one is not there. */
export function MatterHeap({ id, title, matters }: MatterHeapProps) {
  const { say } = useTrackerWords('matters');
  const [all, setAll] = useState(false);
  if (matters.length === 0) return null;
  const shown = all ? matters : matters.slice(0, FIRST);
  const showAll = (event: FormEvent): void => {
    event.preventDefault();
    setAll(true);
  };
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <Stack>
        <h2 id={`${id}-title`}>{title}</h2>
        <Matters matters={shown} />
        {shown.length < matters.length && (
          <form onSubmit={showAll}>
            <Button kind="plain" fill>
              {say('more', { more: matters.length - shown.length })}
            </Button>
          </form>
        )}
      </Stack>
    </section>
  );
}
