export * from './accounts.ts';
export * from './calendars.ts';
export {
  type CaseContexts,
  type OpenedContent,
  openCaseContents,
  openCaseContexts,
  routingAt,
  TEMPLATE_REVISIONS,
} from './case-context.ts';
export {
  type Answer,
  type CaseKey,
  type CaseRow,
  type StoredEventBody,
  eventBodies,
  eventTexts,
} from './case-row.ts';
export { type CaseInList, type Cases, openCases } from './cases.ts';
export * from './catalogue.ts';
export * from './city.ts';
export * from './clock.ts';
export * from './contents.ts';
export { type Database, type DatabaseOptions, openDatabase } from './db.ts';
export { DRAFT_LAPSE_DAYS, draftLapsesOn, lapseDrafts } from './draft-lapse.ts';
export {
  type Draft,
  type DraftKey,
  type DraftState,
  type Drafts,
  type NewDraft,
  type Saved,
  openDrafts,
} from './drafts.ts';
export * from './ids.ts';
export { importCases } from './import-cases.ts';
export { readCaseSeed } from './demo-cases-seed.ts';
export * from './import-demo.ts';
export * from './import-services.ts';
export { ANSWERS_KEPT_MS, forgetAnswers } from './kept-answers.ts';
export * from './keys.ts';
export { type Look, type Looks, openLooks } from './looks.ts';
export {
  type FactCount,
  type FactRow,
  type FactRowsAsked,
  type FactsAsked,
  type TurnaroundFacts,
  openTurnaroundFacts,
} from './turnaround.ts';
export { type Message, type Messages, openMessages } from './messages.ts';
export * from './migrate.ts';
export {
  type DeadLetter,
  type Effects,
  type Outbox,
  type OwedEffect,
  effectsIn,
  openOutbox,
} from './outbox.ts';
export * from './parties.ts';
export * from './passwords.ts';
export { type PublicNumbers, openPublicNumbers } from './public-numbers.ts';
export {
  type PressingAsked,
  type PressingTask,
  type Queue,
  type QueueAsked,
  type TaskInQueue,
  QUEUE_PAGE,
  openQueue,
} from './queue.ts';
export * from './rate-limits.ts';
export * from './reads.ts';
export { type Rebuilt, type RebuildPorts, PROJECTIONS, rebuild } from './rebuild.ts';
export {
  REGISTERS,
  type RegisterName,
  type Registers,
  isRegister,
  openDemoRegisters,
  unavailableSetting,
} from './registers.ts';
export * from './routing.ts';
export * from './sessions.ts';
export * from './settings.ts';
export { type StorePorts, type Stores, openStores } from './stores.ts';
export * from './submit.ts';
export { type Taken, type Taker } from './take-next.ts';
export { type Worked, type Worker, type WorkerPorts, WORKER_PERIOD_MS, openWorker } from './worker.ts';
export * from './writer.ts';
