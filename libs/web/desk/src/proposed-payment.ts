import { DECIDES, type Proposed } from '@yizhan/domain/applications';
import { type Payment, paymentBy, type ServiceDefinition } from '@yizhan/domain/catalogue';
import { parsePlainDate, type PlainDate } from '@yizhan/domain/kernel';
import type { Application } from './desk.wire.ts';

/** What a proposal would pay, by the service's rule on the age that a register gives; nothing where it pays nothing. */
export function paymentOf(
  proposed: Proposed,
  { registers, receivedOn }: Pick<Application, 'registers' | 'receivedOn'>,
  { result }: Pick<ServiceDefinition, 'result'>,
  today: PlainDate,
): Payment | undefined {
  const outcome = DECIDES[proposed];
  if (result.payment === undefined || (outcome !== 'granted' && outcome !== 'partlyGranted'))
    return undefined;
  const written = registers.flatMap(({ values }) => values).find(({ field }) => field === 'birth')?.display;
  const birth = written === undefined ? undefined : parsePlainDate(written);
  return birth && paymentBy(result.payment, { birth, filedOn: receivedOn, decidedOn: today });
}
