import { type FormError } from '../forms/index.ts';
import {
  type ApplicationId,
  type PartyId,
  type PlainDate,
  type ShapeError,
  type TaskId,
} from '../kernel/index.ts';
import {
  type DeliveryMethod,
  type Outcome,
  type Power,
  type StaffRole,
  type Status,
  type Step,
} from './words.ts';

/**
 * Why a command was not done. A refusal is an answer, not an accident: it names what the person can
 * act on, in codes and ids alone, and the texts are drawn from `errors.<code>`.
 */
export type Refusal =
  // The page was made before something happened.
  | { readonly code: 'stale'; readonly expected: number; readonly last: number }
  | { readonly code: 'notNow'; readonly status: Status }
  // Who.
  | { readonly code: 'notYourPart' }
  | { readonly code: 'notYourMatter' }
  | { readonly code: 'powerMissing'; readonly power: Power }
  | { readonly code: 'roleMissing'; readonly roles: readonly StaffRole[] }
  | { readonly code: 'otherOffice' }
  | { readonly code: 'noSuchTask'; readonly step?: Step }
  | { readonly code: 'taskNotTaken'; readonly task: TaskId }
  | { readonly code: 'taskOfAnother'; readonly task: TaskId }
  | { readonly code: 'taskTaken'; readonly task: TaskId }
  | { readonly code: 'ownMatter' }
  | { readonly code: 'matterOfRelative' }
  | { readonly code: 'ownProposal' }
  // What was asked.
  | { readonly code: 'invalid'; readonly errors: readonly ShapeError[] }
  | { readonly code: 'proxyNotAllowed' }
  | { readonly code: 'openMatter'; readonly application?: ApplicationId }
  | { readonly code: 'formInvalid'; readonly errors: readonly FormError[] }
  | { readonly code: 'materialsMissing'; readonly materials: readonly string[] }
  | { readonly code: 'declarationsMissing'; readonly declarations: readonly string[] }
  | { readonly code: 'arrivalNotOnPaper' }
  | { readonly code: 'arrivalInFuture'; readonly today: PlainDate }
  | { readonly code: 'confirmationMissing'; readonly of: PartyId }
  | { readonly code: 'findingUnknown'; readonly finding: number }
  | { readonly code: 'findingAnswered'; readonly finding: number }
  | { readonly code: 'findingsOpen'; readonly findings: readonly number[] }
  | { readonly code: 'basisUnknown'; readonly basis: readonly string[] }
  | { readonly code: 'rightBodyMissing' }
  | { readonly code: 'amountUnknown' }
  | { readonly code: 'alreadyIssued' }
  | { readonly code: 'notIssued'; readonly outcome: Outcome }
  | { readonly code: 'consentMissing'; readonly method: DeliveryMethod };

export type RefusalCode = Refusal['code'];

/** A list that a new code must join: texts and statuses are checked against it. */
const CODES: Readonly<Record<RefusalCode, true>> = {
  stale: true,
  notNow: true,
  notYourPart: true,
  notYourMatter: true,
  powerMissing: true,
  roleMissing: true,
  otherOffice: true,
  noSuchTask: true,
  taskNotTaken: true,
  taskOfAnother: true,
  taskTaken: true,
  ownMatter: true,
  matterOfRelative: true,
  ownProposal: true,
  invalid: true,
  proxyNotAllowed: true,
  openMatter: true,
  formInvalid: true,
  materialsMissing: true,
  declarationsMissing: true,
  arrivalNotOnPaper: true,
  arrivalInFuture: true,
  confirmationMissing: true,
  findingUnknown: true,
  findingAnswered: true,
  findingsOpen: true,
  basisUnknown: true,
  rightBodyMissing: true,
  amountUnknown: true,
  alreadyIssued: true,
  notIssued: true,
  consentMissing: true,
};

export const REFUSAL_CODES = Object.keys(CODES) as readonly RefusalCode[];
