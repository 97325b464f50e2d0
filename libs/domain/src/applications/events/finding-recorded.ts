import { list } from '../../kernel/index.ts';
import { eventType } from '../event-type.ts';
import { recordedFinding } from '../finding.ts';

/** A machine found something out; a person will say what follows. */
export const findingRecorded = eventType({
  name: 'findingRecorded',
  version: 1,
  data: { findings: list(recordedFinding, { min: 1, max: 500 }) },
  change: (state, { data }) => ({ ...state, findings: [...state.findings, ...data.findings] }),
});
