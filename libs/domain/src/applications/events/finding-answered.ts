import { enumOf, integer, type PartyId } from '../../kernel/index.ts';
import { eventType } from '../event-type.ts';
import { FINDING_VERDICTS } from '../finding.ts';

/** An officer looked into a finding and answered it. */
export const findingAnswered = eventType({
  name: 'findingAnswered',
  version: 1,
  data: { finding: integer({ min: 1, max: 10_000 }), verdict: enumOf(FINDING_VERDICTS) },
  change: (state, { data, actor, on }) => ({
    ...state,
    findings: state.findings.map((finding) =>
      finding.finding === data.finding
        ? { ...finding, answer: { verdict: data.verdict, by: actor.id as PartyId, on } }
        : finding,
    ),
  }),
});
