import { Button } from '@yizhan/web-ui';
import { type FormEvent, useState } from 'react';

/** A person sees a screenful at once; whoever has hundreds asks for the rest. */
const FIRST = 10;

export interface Shown<T> {
  readonly shown: readonly T[];
  readonly more: boolean;
  readonly showMore: () => void;
}

interface Paged {
  readonly hasNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** The first few of a list, then all that is here, then what the API still has. */
export function useShown<T>(items: readonly T[], { hasNextPage, fetchNextPage }: Paged): Shown<T> {
  const [all, setAll] = useState(false);
  return {
    shown: all ? items : items.slice(0, FIRST),
    more: (!all && items.length > FIRST) || hasNextPage,
    showMore: () => {
      if (all) void fetchNextPage();
      else setAll(true);
    },
  };
}

export interface ShowMoreProps {
  readonly label: string;
  readonly onMore: () => void;
}

/** Shows more of a long list below what is shown; nothing above it moves. */
export function ShowMore({ label, onMore }: ShowMoreProps) {
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onMore();
  };
  return (
    <form onSubmit={onSubmit}>
      <Button kind="plain" fill>
        {label}
      </Button>
    </form>
  );
}
