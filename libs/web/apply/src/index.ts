export type { ActingFor, Applicant } from './acting-for.ts';
export { ApplyRoutes } from './apply.routes.tsx';
export { applyWords } from './apply.words.ts';
