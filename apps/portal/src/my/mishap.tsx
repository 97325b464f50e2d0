import { Inner, LinkButton, Stack, Text } from '@yizhan/web-ui';
import { Component, type ReactNode } from 'react';
import { useMyWords } from './my-words.ts';

interface MishapProps {
  readonly children: ReactNode;
}

/** A fault of ours must not leave a white page: it says so, and opens the page anew. */
export class Mishap extends Component<MishapProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: true } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { say } = useMyWords('my');
  return (
    <main id="main">
      <title>{say('broken')}</title>
      <Inner>
        <Stack>
          <h1>{say('broken')}</h1>
          <Text>{say('brokenText')}</Text>
          <LinkButton fill href={location.pathname}>
            {say('again')}
          </LinkButton>
        </Stack>
      </Inner>
    </main>
  );
}
