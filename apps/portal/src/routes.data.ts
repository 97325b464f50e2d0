/**
 * Every public page as data: the router is made from it, and whoever checks all pages (the gate, the bench) walks it.
 * Each page exists in Chinese at its path and in English below `/en`.
 */
export type PageName = 'home' | 'guide' | 'days' | 'view' | 'call' | 'accessibility' | 'design';

/** One state of a page worth looking at, by its query. */
export interface Sample {
  readonly name: string;
  readonly search: string;
  /** What the page answers with, where it is not 200. */
  readonly status?: number;
}

export interface PortalPage {
  readonly name: PageName;
  /** An address that can be opened. */
  readonly path: string;
  /** The pattern it is an instance of, where the page has one. */
  readonly route?: string;
  /** The states a check should look at; the page as it opens comes first. */
  readonly samples: readonly Sample[];
  /** Exists in development and tests only. */
  readonly hidden?: true;
}

/** The services the home page leads to, until the catalogue can be searched. */
export const FEATURED_SERVICES = ['SH-OLD-002'] as const;

const opened: Sample = { name: 'opened', search: '' };

export const PORTAL_PAGES: readonly PortalPage[] = [
  { name: 'home', path: '/', samples: [opened] },
  ...FEATURED_SERVICES.map((code): PortalPage => ({
    name: 'guide',
    path: `/services/${code}`,
    route: '/services/:code',
    samples: [opened],
  })),
  {
    name: 'days',
    path: '/days',
    samples: [
      opened,
      { name: 'answer', search: '?start=2026-09-30&value=20&unit=workingDay&binds=office' },
      {
        name: 'running',
        search: '?start=2026-11-20&value=15&unit=workingDay&binds=office&pause=2026-11-26/2026-12-01',
      },
      { name: 'rolled', search: '?start=2026-09-07&value=30&unit=naturalDay&binds=applicant' },
      { name: 'provisional', search: '?start=2026-12-25&value=10&unit=workingDay&binds=office' },
      { name: 'years', search: '?start=2026-11-24&value=10&unit=year&binds=applicant&year=2030' },
      { name: 'long', search: '?start=2026-11-24&value=12&unit=month&binds=office' },
      {
        name: 'errors',
        search: '?start-year=26&start-month=11&start-day=31&value=many&unit=hour&binds=office',
        status: 400,
      },
    ],
  },
  { name: 'view', path: '/view', samples: [opened, { name: 'from a page', search: '?back=/days' }] },
  { name: 'call', path: '/call', samples: [opened] },
  { name: 'accessibility', path: '/accessibility', samples: [opened] },
  { name: 'design', path: '/design', samples: [opened], hidden: true },
];

/** An address nothing stands at: the page that says so is walked too. */
export const MISSING_PATH = '/nothing-here';
