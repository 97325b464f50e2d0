import { object, type ResultId } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { notOwnMatter, notYetIssued } from '../guards.ts';
import { decisionOf } from '../state.ts';
import { bySystem, holdsTask } from '../who.ts';

/** Makes the documents ready and gives the result its life; of money, where it goes and from when. */
export const issue = command({
  name: 'issue',
  version: 1,
  from: ['decided'],
  to: ['same'],
  by: [holdsTask('issue', 'officer'), bySystem()],
  body: object({}),
  guards: [notYetIssued, notOwnMatter],
  events: ['issued'],
  documents: [],
  handsTo: 'deliver',
  opens: ['payee'],
  run: ({ state, context, newId }) => {
    const { payment } = decisionOf(state);
    if (payment === undefined) return [event('issued', {})];
    const result = { id: newId() as ResultId, payment };
    return [event('issued', { result }, { payee: context.opened.payee })];
  },
});
