import { lastFour, maskCitizenId, maskName, maskPhone } from '@yizhan/domain/kernel';

const HIDDEN = '***';

/** What is left of a value for a reader who needs only to tell it apart. */
const MASKS: Readonly<Record<string, (value: string) => string>> = {
  name: maskName,
  citizenId: maskCitizenId,
  phone: maskPhone,
  account: (value) => `**** ${lastFour(value)}`,
  bank: (value) => value,
  city: (value) => value,
  district: (value) => value,
  street: (value) => value,
};

/** By the name a register gives a value; what has no mask of its own is not shown. */
export function masked(name: string, value: string): string {
  return MASKS[name]?.(value) ?? HIDDEN;
}
