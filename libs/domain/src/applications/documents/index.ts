import { type DocumentType } from '../document-type.ts';
import { type DocumentKind } from '../words.ts';
import { acceptance } from './acceptance.ts';
import { grant, partialGrant, refusal, rejection } from './decision.ts';
import { deliveryRecord } from './delivery-record.ts';
import { nonAcceptance } from './non-acceptance.ts';
import { receipt } from './receipt.ts';
import { withdrawalConfirmation } from './withdrawal-confirmation.ts';

/** Every kind of document; a kind without its type does not compile. */
export const documentTypes: { readonly [K in DocumentKind]: DocumentType<K> } = {
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
