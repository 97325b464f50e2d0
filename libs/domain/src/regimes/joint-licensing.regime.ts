import { licensing } from './licensing.regime.ts';
import { type Regime } from './regime.ts';

/** Licensing handled jointly by several agencies (Administrative Licensing Law arts. 26, 42): 45 and 15 days. */
export const jointLicensing: Regime = {
  ...licensing,
  id: 'jointLicensing',
  statutory: { value: 45, unit: 'workingDay', from: 'accepted', until: 'decided' },
  // Art. 42: by the head of that level's government.
  extension: { times: 1, value: 15, unit: 'workingDay', approver: 'governmentHead' },
};
