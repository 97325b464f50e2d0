export * from './answers.ts';
export { checkField } from './check-field.ts';
export * from './choices.ts';
export type { Checked } from './field-check.ts';
export * from './form.ts';
export * from './prefill.ts';
export * from './registers.ts';
export * from './validate.ts';
