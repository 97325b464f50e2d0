/**
 * The pages of the workbench and the ways of looking at them: two screens, zoom to 200 %, two languages, two themes; no
 * senior steps, and no 44 px: what staff need is the keyboard, and room. The numbers in the addresses are the demo's.
 */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { ROOT } from '../support/sources.ts';
import type { Cell } from './cells.ts';
import { coveringRows, everyRow } from './covering.ts';
import type { CheckName } from './finding.ts';

export const DESK_CHECKS: readonly CheckName[] = [
  'sideways',
  'clipped',
  'overlap',
  'border-contrast',
  'reading-order',
  'focus-order',
  'focus-visible',
  'focus-covered',
  'title',
  'one-h1',
  'lang',
  'foreign-lang',
  'third-party',
  'console',
  'inline-code',
  'status',
  'axe',
];

/** 1280 px at 150 % is a window of 853 px, at 200 % of 640. */
const WIDTHS = [1366, 1280, 853, 640] as const;
const LANGS = ['zh', 'en'] as const;
const THEMES = ['day', 'night'] as const;

/** Asks the API as the person who looks. */
type Ask = (path: string) => Promise<unknown>;

export interface DeskPage {
  /** As the router has it. */
  readonly route: string;
  /** What of it is looked at, where that is not all. */
  readonly note?: string;
  readonly login?: string;
  readonly path: (ask: Ask) => Promise<string>;
}

interface Numbered {
  readonly items: readonly { readonly number: string; readonly step?: string }[];
}

/** The first case of a list, of one step if it matters. */
const firstOf = async (ask: Ask, list: string, step?: string): Promise<string> => {
  const { items } = (await ask(list)) as Numbered;
  const found = items.find((item) => step === undefined || item.step === step);
  if (found === undefined) throw new Error(`the demo has no ${step ?? 'case'} in ${list}`);
  return found.number;
};

const at =
  (path: string): DeskPage['path'] =>
  () =>
    Promise.resolve(path);

const caseOf =
  (list: string, after = '', step?: string): DeskPage['path'] =>
  async (ask) =>
    `/staff/applications/${await firstOf(ask, list, step)}${after}`;

const MINE = '/staff/tasks?view=mine';
const OPEN = '/staff/tasks?view=open';
const PRESSING = '/staff/tasks/pressing';
const ROUNDS = '/staff/turnaround/cases';

export const DESK_PAGES: readonly DeskPage[] = [
  { route: '/staff/sign-in', path: at('/staff/sign-in') },
  { route: '/staff', login: 'clerk', path: at('/staff') },
  { route: '/staff/queue', note: 'to be taken', login: 'clerk', path: at('/staff/queue?view=open') },
  { route: '/staff/applications/:number', note: 'masked', login: 'clerk', path: caseOf(OPEN, '?view=open') },
  { route: '*', login: 'clerk', path: at('/staff/nowhere') },
  {
    route: '/staff/applications/:number',
    note: 'in hand',
    login: 'reviewer',
    path: caseOf(MINE, '', 'review'),
  },
  { route: '/staff/applications/:number/days', login: 'reviewer', path: caseOf(MINE, '/days', 'review') },
  {
    route: '/staff/applications/:number/propose',
    login: 'reviewer',
    path: caseOf(MINE, '/propose?as=grant', 'review'),
  },
  {
    route: '/staff/applications/:number',
    note: 'proposed',
    login: 'approver',
    path: caseOf(OPEN, '?view=open'),
  },
  { route: '/staff/supervision', login: 'supervisor', path: at('/staff/supervision') },
  {
    route: '/staff/applications/:number',
    note: 'supervised',
    login: 'supervisor',
    path: caseOf(PRESSING, '?view=pressing'),
  },
  { route: '/staff/turnaround', login: 'auditor', path: at('/staff/turnaround') },
  { route: '/staff/turnaround/cases', login: 'auditor', path: at('/staff/turnaround/cases') },
  {
    route: '/staff/turnaround/cases/:number',
    login: 'auditor',
    path: async (ask) => `/staff/turnaround/cases/${await firstOf(ask, ROUNDS)}`,
  },
];

export interface DeskCells {
  readonly page: DeskPage;
  readonly cells: readonly Cell[];
}

/** Every page in every cell, or a choice in which every two of page, width, language and theme meet. */
export const deskCells = (full: boolean, seed: string): readonly DeskCells[] => {
  const sizes = [DESK_PAGES.length, WIDTHS.length, LANGS.length, THEMES.length];
  const rows = full ? everyRow(sizes) : coveringRows(sizes, `${seed} desk`);
  return DESK_PAGES.map((page, number) => ({
    page,
    cells: rows
      .filter(([at]) => at === number)
      .map(([, width = 0, lang = 0, theme = 0]): Cell => ({
        density: 'standard',
        step: 1,
        width: WIDTHS[width] ?? WIDTHS[0],
        lang: LANGS[lang] ?? LANGS[0],
        theme: THEMES[theme] ?? THEMES[0],
      })),
  }));
};

/** Where routes are written, and what stands before theirs. */
const ROUTERS = [
  ['apps/workbench/src/workbench-routes.tsx', ''],
  ['libs/web/desk/src/desk.routes.tsx', '/staff/'],
  ['libs/web/turnaround/src/turnaround.routes.tsx', '/staff/turnaround/'],
] as const;

/** Every route the workbench has, from its sources: a page that is new and not measured is found. */
export const routesOfWorkbench = (): readonly string[] => {
  const found = ROUTERS.flatMap(([file, before]) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/<Route (?:index|path="([^"]*)")/g)]
      .map(([, path = '']) => path)
      // What leads on to other routes, or nowhere.
      .filter((path) => !path.endsWith('*') || (path === '*' && before === ''))
      .map((path) => (path === '' ? before.replace(/\/$/, '') : path === '*' ? '*' : before + path)),
  );
  return [...new Set(found)].sort();
};
