import { benefit } from './benefit.regime.ts';
import { confirmation } from './confirmation.regime.ts';
import { identityCard } from './identity-card.regime.ts';
import { jointLicensing } from './joint-licensing.regime.ts';
import { licensing } from './licensing.regime.ts';
import { marketRegistration } from './market-registration.regime.ts';
import { publicService } from './public-service.regime.ts';
import { type Regime } from './regime.ts';

/** Every version of every regime there ever was: a case is judged by the one it is pinned to. */
export const REGIMES: readonly Regime[] = [
  licensing,
  jointLicensing,
  marketRegistration,
  identityCard,
  benefit,
  confirmation,
  publicService,
];

export function findRegime(id: string, version: number): Regime | undefined {
  return REGIMES.find((regime) => regime.id === id && regime.version === version);
}

/** By the name in a pin: `benefit@1`. */
export function findRegimeByName(name: string): Regime | undefined {
  const [id = '', version = ''] = name.split('@');
  return findRegime(id, Number(version));
}
