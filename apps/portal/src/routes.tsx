import type { RouteObject } from 'react-router';
import { AccessibilityPage } from './pages/accessibility/accessibility.page.tsx';
import { CallPage } from './pages/call/call.page.tsx';
import { daysLoader, DaysPage } from './pages/days/days.page.tsx';
import { designLoader, DesignPage } from './pages/design/design.page.tsx';
import { guideLoader } from './pages/guide/guide.loader.ts';
import { GuidePage } from './pages/guide/guide.page.tsx';
import { homeLoader } from './pages/home/home.loader.ts';
import { HomePage } from './pages/home/home.page.tsx';
import { BareProblemPage, ProblemPage } from './pages/problem/problem.page.tsx';
import { ViewPage } from './pages/view/view.page.tsx';
import { notFound } from './request/not-found.ts';
import { type PageName, PORTAL_PAGES } from './routes.data.ts';
import { type PageHandle, Shell } from './shell/shell.tsx';
import { SITE_ROUTE, siteLoader } from './shell/site.tsx';

type Page = Pick<RouteObject, 'loader' | 'Component'> & { readonly handle: PageHandle };

/** Each name of the route list, and what stands there. */
const PAGES: Readonly<Record<PageName, Page>> = {
  home: { loader: homeLoader, Component: HomePage, handle: { section: 'home', top: true } },
  guide: { loader: guideLoader, Component: GuidePage, handle: { bar: true } },
  days: { loader: daysLoader, Component: DaysPage, handle: { section: 'days' } },
  view: { Component: ViewPage, handle: { noBand: true } },
  call: { Component: CallPage, handle: { noBand: true } },
  accessibility: { Component: AccessibilityPage, handle: {} },
  design: { loader: designLoader, Component: DesignPage, handle: { noBand: true } },
};

/** Each pattern once: a page with a pattern has as many addresses as there are services. */
const PATTERNS = [
  ...new Map(PORTAL_PAGES.map(({ name, path, route = path }) => [route, { name, pattern: route }])).values(),
];

const LANGUAGE_ROOTS = ['', '/en'] as const;

/** The routes of the static handler: every page in both languages, inside one document. */
export const routes: RouteObject[] = [
  {
    id: SITE_ROUTE,
    loader: siteLoader,
    Component: Shell,
    ErrorBoundary: BareProblemPage,
    children: [
      {
        ErrorBoundary: ProblemPage,
        children: [
          ...LANGUAGE_ROOTS.flatMap((root) =>
            PATTERNS.map(({ name, pattern }): RouteObject => ({
              id: `${name}${root}`,
              path: `${root}${pattern}`,
              ...PAGES[name],
            })),
          ),
          {
            path: '*',
            loader: notFound,
          },
        ],
      },
    ],
  },
];
