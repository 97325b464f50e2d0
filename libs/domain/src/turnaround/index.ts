export * from './counts.ts';
export * from './fact.ts';
export * from './figure-days.ts';
