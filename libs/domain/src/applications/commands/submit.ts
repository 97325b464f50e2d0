import { event, openingCommand } from '../command.ts';
import { filing, observationsOf, soundAnswers, standingsOf } from '../filing.ts';
import {
  arrivalOnPaper,
  everythingDeclared,
  formAnswered,
  keyedIsConfirmed,
  materialsThere,
  noTwin,
  notOwnFiling,
  ownMatterFiled,
  proxyAllowed,
} from '../filing-checks.ts';
import { numbered } from '../finding.ts';
import { atCounter, filesFor } from '../who.ts';

/**
 * Files an application 收件. What the form asks is there, or nothing is received; from then on the clock
 * of acceptance runs, and what a register should have said is for the office to fetch.
 */
export const submit = openingCommand({
  name: 'submit',
  version: 1,
  to: ['received'],
  by: [filesFor('submit'), atCounter('windowClerk')],
  body: filing,
  guards: [],
  checks: [
    ownMatterFiled,
    proxyAllowed,
    notOwnFiling,
    arrivalOnPaper,
    keyedIsConfirmed,
    noTwin,
    everythingDeclared,
    formAnswered,
    materialsThere,
  ],
  events: ['submitted'],
  documents: ['receipt'],
  tells: ['promised', 'statutory'],
  handsTo: 'accept',
  run: ({ body, actor, context: { definition }, now, today }) => {
    const { origin, channel, subject, applicant, payee, declarations, registers } = body;
    const answers = soundAnswers(definition, body, today);
    const data = {
      origin,
      channel,
      subject,
      applicant,
      ...(payee !== undefined && { payee }),
      representation: actor.kind === 'person' ? actor.represents.kind : ('counter' as const),
      electronicDelivery: body.consents.includes('electronicDelivery'),
      declarations,
      materials: standingsOf(definition, body),
      findings: numbered(observationsOf(definition, body, answers, now, today), 0),
    };
    const sealed = { answers, registers, payee: body.account, confirmation: body.confirmation };
    return [event('submitted', data, sealed, body.arrivedOn)];
  },
});
