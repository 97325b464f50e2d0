import type { FormEvent } from 'react';
import { Button, LinkButton } from '../button/button.component.tsx';
import { ApiProblem, isNotFound, NetworkLost } from '../client/api-error.ts';
import { useUiWords } from '../i18n/use-words.tsx';
import { Stack, Text } from '../layout/layout.component.tsx';
import { Notice } from '../notice/notice.component.tsx';

export interface TroubleProps {
  /** What the page would have been, where nothing around it says so. */
  readonly title?: string;
  readonly error: unknown;
  readonly again: () => void;
  /** Where one goes on when there is nothing at this address. */
  readonly elsewhere?: { readonly href: string; readonly label: string };
}

/** The page could not be filled: what happened, whose fault it is not, and the way on. */
export function Trouble({ title, error, again, elsewhere }: TroubleProps) {
  const { say } = useUiWords('personal');
  const what = error instanceof NetworkLost ? 'offline' : isNotFound(error) ? 'notFound' : 'failed';
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    again();
  };
  const detail =
    error instanceof ApiProblem && error.status < 500 && what === 'failed' ? error.body.detail : '';
  return (
    <Stack>
      {title !== undefined && <h1>{title}</h1>}
      <Notice tone="amber">
        <p>
          <strong>{say(what)}</strong>
        </p>
        <Text>{detail === '' ? say(`${what}Text`) : detail}</Text>
      </Notice>
      {what === 'notFound' && elsewhere !== undefined && (
        <LinkButton kind="quiet" fill href={elsewhere.href}>
          {elsewhere.label}
        </LinkButton>
      )}
      {what !== 'notFound' && !isForbidden(error) && (
        <form onSubmit={onSubmit}>
          <Button kind="quiet" fill>
            {say('again')}
          </Button>
        </form>
      )}
    </Stack>
  );
}

/** Whoever may not see it may not see it a second time either. */
function isForbidden(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 403;
}
