/** The cells of the gate: every state of a page under every way of looking at it, or a covering choice of them. */
import { coveringRows, everyRow, type Row } from './covering.ts';

export const DENSITIES = [
  { density: 'standard', step: 1 },
  { density: 'senior', step: 1.25 },
  { density: 'senior', step: 1.5 },
  { density: 'senior', step: 1.875 },
] as const;
export const WIDTHS = [360, 768, 1280] as const;
export const LANGS = ['zh', 'en'] as const;
export const THEMES = ['day', 'night'] as const;

export interface Cell {
  readonly density: 'standard' | 'senior';
  readonly step: 1 | 1.25 | 1.5 | 1.875;
  readonly width: number;
  readonly lang: 'zh' | 'en';
  readonly theme: 'day' | 'night';
}

/** A cell, and which state of the page is looked at in it. */
export interface StateCell<S> {
  readonly state: S;
  readonly cell: Cell;
}

const sizesFor = (states: number): readonly number[] => [
  DENSITIES.length,
  WIDTHS.length,
  LANGS.length,
  THEMES.length,
  states,
];

const cellOf = <S>(states: readonly S[], row: Row): readonly StateCell<S>[] => {
  const [density = 0, width = 0, lang = 0, theme = 0, at = 0] = row;
  const state = states[at];
  if (state === undefined) return [];
  const cell: Cell = {
    ...(DENSITIES[density] ?? DENSITIES[0]),
    width: WIDTHS[width] ?? WIDTHS[0],
    lang: LANGS[lang] ?? LANGS[0],
    theme: THEMES[theme] ?? THEMES[0],
  };
  return [{ state, cell }];
};

/** Every state in every cell: 4 densities × 3 widths × 2 languages × 2 themes. */
export const everyCell = <S>(states: readonly S[]): readonly StateCell<S>[] =>
  everyRow(sizesFor(states.length)).flatMap((row) => cellOf(states, row));

/** Cells in which every two of state, density, width, language and theme meet; another seed, another choice. */
export const coveringCells = <S>(states: readonly S[], seed: string): readonly StateCell<S>[] =>
  coveringRows(sizesFor(states.length), seed).flatMap((row) => cellOf(states, row));

/** How a cell is called in a report. */
export const cellName = ({ density, step, width, lang, theme }: Cell): string =>
  `${density}${density === 'senior' ? ` ${String(step)}` : ''} · ${String(width)} px · ${lang} · ${theme}`;
