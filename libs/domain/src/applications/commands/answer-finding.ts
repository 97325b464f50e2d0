import { enumOf, integer, object, words } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { FINDING_VERDICTS } from '../finding.ts';
import { findingAsks, notOwnMatter } from '../guards.ts';
import { holdsTask } from '../who.ts';

/** Answers a finding of the machine: what the office itself has seen, in words that go to the file. */
export const answerFinding = command({
  name: 'answerFinding',
  version: 1,
  from: ['received', 'accepted', 'inReview'],
  to: ['same'],
  by: [holdsTask('accept', 'officer'), holdsTask('review', 'officer')],
  body: object({
    finding: integer({ min: 1, max: 10_000 }),
    verdict: enumOf(FINDING_VERDICTS),
    remark: words({ max: 2000 }),
  }),
  guards: [notOwnMatter],
  checks: [findingAsks],
  events: ['findingAnswered'],
  documents: [],
  run: ({ body: { finding, verdict, remark } }) => [
    event('findingAnswered', { finding, verdict }, { findingAnswer: { finding, remark } }),
  ],
});
