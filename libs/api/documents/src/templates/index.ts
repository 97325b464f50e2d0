import type { DocumentKind } from '@yizhan/domain/applications';
import { acceptance } from './acceptance.template.ts';
import { grant, partialGrant, refusal, rejection } from './decision.template.ts';
import { deliveryRecord } from './delivery-record.template.ts';
import { nonAcceptance } from './non-acceptance.template.ts';
import { receipt } from './receipt.template.ts';
import type { Template } from './template.ts';
import { withdrawalConfirmation } from './withdrawal-confirmation.template.ts';

/** The words of every kind of document; a kind without its template does not compile. */
export const templates: Readonly<Record<DocumentKind, Template>> = {
  receipt,
  acceptance,
  nonAcceptance,
  grant,
  partialGrant,
  refusal,
  rejection,
  withdrawalConfirmation,
  deliveryRecord,
};
