import { type ComponentType, createContext, createElement, type ReactNode, useContext } from 'react';
import type { WhoseBandProps } from '../whose-band/whose-band.component.tsx';

/** What a personal page says about itself; the app draws header, bands and footer around it. */
export interface PageProps {
  /** Without the product's name; `错误：` before it is the page's own business. */
  readonly title: string;
  /** The page above this one. */
  readonly back?: { readonly href: string; readonly label: string };
  /** Which of the main ways this page belongs to. */
  readonly section?:
    'services' | 'applications' | 'messages' | 'account' | 'queue' | 'supervision' | 'turnaround';
  /** Whose matter it is: on every page of a matter. */
  readonly whose?: WhoseBandProps;
  /** What must be known before the page is read: the network is gone. */
  readonly band?: ReactNode;
  /** A bar at the foot keeps what has the focus above it. */
  readonly bar?: boolean;
  /** As high as the window, its columns scrolling by themselves: a desk. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}

const FrameContext = createContext<ComponentType<PageProps> | undefined>(undefined);

export interface PageFrameProviderProps {
  readonly frame: ComponentType<PageProps>;
  readonly children: ReactNode;
}

/** Gives the pages below it the frame they stand in. */
export function PageFrameProvider({ frame, children }: PageFrameProviderProps) {
  return <FrameContext value={frame}>{children}</FrameContext>;
}

/** A personal page in the frame of its app. */
export function Page(props: PageProps) {
  const frame = useContext(FrameContext);
  if (frame === undefined) throw new Error('Page needs a PageFrameProvider above it');
  return createElement(frame, props);
}
