export * from './counts.ts';
export * from './fact.ts';
