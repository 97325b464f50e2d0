export { Can, Public } from './access/access.decorators.ts';
export type { Action, Audience, Policy, Relation } from './access/policies.ts';
export { policies } from './access/policies.ts';
export { type DeclaredRoute, RoutesCheck } from './access/routes.check.ts';
export { CurrentSession, SigningIn } from './access/session.decorator.ts';
export * from './cases/index.ts';
export { CLOCK, InjectClock } from './clock.ts';
export {
  ACCOUNTS,
  CALENDARS,
  CONTENTS,
  DATABASE,
  KEYS,
  type PlatformData,
  platformData,
  RATE_LIMITS,
} from './data.ts';
export { BilingualAnswer } from './contract/bilingual.answer.ts';
export { contractOf } from './contract/contract.ts';
export { Html, html, type Piece } from './contract/html.ts';
export { API_PREFIX, createApp } from './create-app.ts';
export {
  Expects,
  type Precondition,
  Preconditions,
  ReaderView,
  RequestId,
  RequestKey,
  Seen,
} from './http/precondition.ts';
export { LOG, type Log, type LogLine, logToStdout } from './http/log.ts';
export { RouteTable } from './http/route-table.ts';
export type { PlatformOptions } from './options.ts';
export type {
  BrowserApp,
  PageAssets,
  PagesOptions,
  RenderContext,
  ServerEntry,
} from './pages/pages-options.ts';
export type { View } from './pages/view-cookie.ts';
export type { Bilingual, Language } from './problems/language.ts';
export { type AnyCode, anyCodes, statusOf } from './problems/any-code.ts';
export { refused } from './problems/refused.ts';
export { Problem, type ProblemFacts } from './problems/problem.ts';
export * from './sessions/index.ts';
export { demoSettings, type PlatformSettings } from './settings.ts';
export { fieldFault, type FaultParams, type FieldCode, type FieldFault } from './validation/field-fault.ts';
export { BodyField, type FieldOptions, ParamField } from './validation/fields.ts';
