export { type Citizen, representationOf, staffAt, type StaffMember } from './callers.ts';
export { CaseDoor, type Entry, holdsTask, type Opening } from './case-door.ts';
export { CasesModule } from './cases.module.ts';
export { InjectStores, STORES } from './stores.ts';
export { type Supervised, Supervision } from './supervision.ts';
