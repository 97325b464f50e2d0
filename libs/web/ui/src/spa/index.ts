/** What every application of the browser does alike: moves without page loads, its language, its faults. */
export * from './mishap.tsx';
export * from './moves.ts';
export * from './page-language.ts';
export * from './use-moves.ts';
