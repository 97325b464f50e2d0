export * from './record-words.ts';
export * from './sheet.component.tsx';
export * from './day-table.component.tsx';
export { type CountedOf, type DayOfLimits, daysOfLimits } from './days.ts';
export * from './facts.component.tsx';
export * from './verdict.component.tsx';
