import { list, object, optional, words } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { numbered, observation } from '../finding.ts';
import { bySystem } from '../who.ts';

/** Records what a register or a rule says; a person answers it (PIPL art. 24). */
export const recordFinding = command({
  name: 'recordFinding',
  version: 1,
  from: ['received', 'accepted', 'inReview', 'awaitingApproval'],
  to: ['same'],
  by: [bySystem()],
  body: object({
    observations: list(observation, { min: 1, max: 100 }),
    /** The values observed, for the person who answers. */
    detail: optional(words({ max: 2000 })),
  }),
  guards: [],
  events: ['findingRecorded'],
  documents: [],
  run: ({ body, state }) => [
    event(
      'findingRecorded',
      { findings: numbered(body.observations, state.findings.length) },
      { finding: body.detail },
    ),
  ],
});
