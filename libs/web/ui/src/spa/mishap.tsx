import { Component, type ReactNode } from 'react';

interface MishapProps {
  /** What is shown instead. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** A fault of ours must not leave a white page: it says so, and the page can be opened anew. */
export class Mishap extends Component<MishapProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: true } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
