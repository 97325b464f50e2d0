import { type ServiceDefinition, serviceJsonSchema } from '@yizhan/domain/catalogue';
import type { PlainDate } from '@yizhan/domain/kernel';

/** A version of a service, whole: its law, and its wording at a revision. */
export interface ServiceAnswer {
  readonly code: string;
  readonly version: number;
  readonly textsRevision: number;
  /** Of the law part's canonical JSON. */
  readonly hash: string;
  readonly effectiveFrom: PlainDate;
  readonly definition: ServiceDefinition;
}

/** The definition travels as the domain describes it; `parseService` reads it on both sides. */
export const serviceAnswerSchema = {
  type: 'object',
  required: ['code', 'version', 'textsRevision', 'hash', 'effectiveFrom', 'definition'],
  properties: {
    code: { type: 'string' },
    version: { type: 'integer' },
    textsRevision: { type: 'integer' },
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    effectiveFrom: { type: 'string', format: 'date' },
    definition: serviceJsonSchema(),
  },
};
