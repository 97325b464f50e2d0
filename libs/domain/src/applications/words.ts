import { SERVICE_STEPS, type ServiceStep } from '../catalogue/index.ts';

/**
 * The words of an application's life, each list once: types, shapes, texts and tables are drawn from it.
 * A word here is stored in events, so it is never renamed; a new one is added at the end.
 */
export const STATUSES = [
  'received',
  'accepted',
  'inReview',
  'awaitingApproval',
  'decided',
  'closed',
] as const;
export type Status = (typeof STATUSES)[number];

/** How an application ended, or what was decided and not yet delivered. */
export const OUTCOMES = [
  'granted',
  'partlyGranted',
  'refused',
  'rejected',
  'notAccepted',
  'withdrawn',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a reviewer proposes; the approver's decision has the outcome of {@link DECIDES}. */
export const PROPOSALS = ['grant', 'partialGrant', 'refuse', 'reject'] as const;
export type Proposed = (typeof PROPOSALS)[number];

export const DECIDES = {
  grant: 'granted',
  partialGrant: 'partlyGranted',
  refuse: 'refused',
  reject: 'rejected',
} as const satisfies Readonly<Record<Proposed, Outcome>>;

/** The steps of the office, each the work of one agency and so one task at a time. */
export const STEPS = SERVICE_STEPS;
export type Step = ServiceStep;

export const STAFF_ROLES = [
  'windowClerk',
  'officer',
  'reviewer',
  'approver',
  'sectionHead',
  'agencyHead',
  'governmentHead',
  'supervisor',
  'auditor',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Whose work a step is: its tasks stand in the queues of these roles. */
export const STEP_ROLES: Readonly<Record<Step, readonly StaffRole[]>> = {
  accept: ['windowClerk', 'officer'],
  review: ['officer', 'reviewer'],
  approve: ['approver'],
  issue: ['officer'],
  deliver: ['windowClerk'],
};

/** In what capacity a person acts for the subject of a matter. */
export const REPRESENTATIONS = ['self', 'proxy', 'guardian', 'legalRepresentative', 'agent'] as const;
export type RepresentationKind = (typeof REPRESENTATIONS)[number];

export const POWERS = ['view', 'fill', 'submit', 'receive'] as const;
export type Power = (typeof POWERS)[number];

/** The part an actor played in an event. */
export type Role = RepresentationKind | StaffRole | 'system';

export const ORIGINS = ['requested', 'renewal', 'proactive', 'bundle', 'transfer'] as const;
export type Origin = (typeof ORIGINS)[number];

/** GB/T 39046-2020, channel of an application. */
export const CHANNELS = ['window', 'computer', 'mobile', 'post', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The levels of a light, in the order in which they are crossed. */
export const LEVELS = ['yellow', 'red', 'overdue'] as const;
export type Level = (typeof LEVELS)[number];

/** To whom a crossed level goes besides the person who holds the task. */
export const ESCALATES_TO: Readonly<Record<Level, StaffRole>> = {
  yellow: 'officer',
  red: 'supervisor',
  overdue: 'supervisor',
};

/** Where a material stands: handed in, held by a register and so not asked for, or for the office to fetch. */
export const MATERIAL_STANDINGS = ['provided', 'waived', 'toFetch'] as const;
export type MaterialStanding = (typeof MATERIAL_STANDINGS)[number];

export const DELIVERY_METHODS = ['electronic', 'window', 'post'] as const;
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];

export const DOCUMENT_KINDS = [
  'receipt',
  'acceptance',
  'nonAcceptance',
  'grant',
  'partialGrant',
  'refusal',
  'rejection',
  'withdrawalConfirmation',
  'deliveryRecord',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What is sealed beside an event; the event holds only its commitment. */
export const CONTENT_KINDS = [
  'answers',
  'registers',
  'confirmation',
  'remark',
  'reason',
  'finding',
  'findingAnswer',
  'proposal',
  'payee',
  'evidence',
  'document',
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];
