import {
  type Assets,
  barePath,
  type CityFacts,
  DEFAULT_VIEW,
  otherLanguage,
  pathIn,
  type View,
} from '@yizhan/web-ui';
import { createContext, useContext } from 'react';
import { type LoaderFunctionArgs, useLocation, useRouteLoaderData } from 'react-router';
import { useWords } from '../i18n/index.ts';
import { requestOf } from '../request/portal-request.ts';

/** What the whole page needs: whose city, which day, and how the reader wants to see it. */
export interface SiteFacts {
  readonly city: CityFacts;
  readonly view: View;
  readonly firstVisit: boolean;
}

export const SITE_ROUTE = 'site';

export async function siteLoader({ context }: LoaderFunctionArgs): Promise<SiteFacts> {
  const { api, view } = requestOf(context);
  return {
    city: await api.get<CityFacts>('/city'),
    view: view ?? DEFAULT_VIEW,
    firstVisit: view === undefined,
  };
}

const AssetsContext = createContext<Assets>({ css: [], js: [] });

export const AssetsProvider = AssetsContext.Provider;

export function useAssets(): Assets {
  return useContext(AssetsContext);
}

const AskedViewContext = createContext<View>(DEFAULT_VIEW);

export const AskedViewProvider = AskedViewContext.Provider;

/** How the reader wants to see pages, known before anything else is: also on a page that says that nothing works. */
export function useAskedView(): View {
  return useContext(AskedViewContext);
}

/** Known on every page that could be made at all. */
export function useSite(): SiteFacts {
  const facts = useRouteLoaderData<SiteFacts>(SITE_ROUTE);
  if (facts === undefined) throw new Error('a page outside the site');
  return facts;
}

/** Addresses in the reader's language. */
export interface Ways {
  /** A page by its Chinese path. */
  readonly to: (bare: string) => string;
  /** This page, with its query, in this language and in the other. */
  readonly here: string;
  readonly hereInOther: string;
  /** A page that comes back to this one. */
  readonly returning: (bare: string) => string;
}

export function useWays(): Ways {
  const { language } = useWords('site');
  const { pathname, search } = useLocation();
  const bare = `${barePath(pathname)}${search}`;
  const to = (path: string): string => pathIn(language, path);
  return {
    to,
    here: to(bare),
    hereInOther: pathIn(otherLanguage(language), bare),
    returning: (path) => `${to(path)}?back=${encodeURIComponent(to(bare))}`,
  };
}

/** A path of ours that a page may return to; anything else is the home page. */
export function ownPath(text: string | null): string | undefined {
  return text !== null && text.length <= 2000 && /^\/(?![/\\])[!-~]*$/.test(text) ? text : undefined;
}
