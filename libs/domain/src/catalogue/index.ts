export { checkService } from './check-service.ts';
export type { CheckContext, ServiceCheck, ServiceProblem, ServiceProblemCode } from './checks/problem.ts';
export * from './codes.ts';
export * from './competence.ts';
export * from './law-and-texts.ts';
export * from './parse-service.ts';
export * from './payment-rule.ts';
export * from './service-definition.ts';
