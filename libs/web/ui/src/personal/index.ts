export * from './moment.ts';
export * from './page.component.tsx';
export * from './surroundings.tsx';
export * from './trouble.component.tsx';
export * from './use-focus-on-problems.ts';
export * from './waiting.component.tsx';
