export * from './api.ts';
export * from './api-context.tsx';
export * from './api-error.ts';
export * from './new-key.ts';
