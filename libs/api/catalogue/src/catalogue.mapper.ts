import { Problem } from '@yizhan/api-platform';
import type { PublishedService } from '@yizhan/data';
import type { ServiceAnswer } from './dto/service.answer.ts';

export function serviceAnswer(service: PublishedService | undefined): ServiceAnswer {
  if (service === undefined) throw new Problem('notFound');
  const { code, version, textsRevision, hash, effectiveFrom, definition } = service;
  return { code, version, textsRevision, hash, effectiveFrom, definition };
}
