import { type CalendarEdition, calendarsOf } from '@yizhan/domain/calendar';
import { draftLapsesOn, type Draft, type Party, type PublishedService } from '@yizhan/data';
import type { Representation } from '@yizhan/domain/applications';
import { paymentBy, type ServiceDefinition } from '@yizhan/domain/catalogue';
import {
  factsOfRegisters,
  type Field,
  fieldsOf,
  fillPlaces,
  type FormContext,
  openChoices,
  type RawAnswers,
  type RegisterAnswers,
  sourceOf,
  validate,
} from '@yizhan/domain/forms';
import { dayOf, type Instant, maskPhone, type PlainDate, type Translated } from '@yizhan/domain/kernel';
import { filedNow, type LimitReading, readLimits } from '@yizhan/domain/limits';
import { findRegime } from '@yizhan/domain/regimes';
import { evaluate, factsIn, type FactValue } from '@yizhan/domain/rules';
import type { DraftContent } from './draft-content.ts';
import type {
  ChoiceAnswer,
  ConditionAnswer,
  DraftAnswer,
  FormStateAnswer,
  MaterialAnswer,
  PrefillAnswer,
} from './dto/draft.answer.ts';
import type { DraftRowAnswer } from './dto/drafts.answer.ts';

/** A draft with all that its page says. */
export interface DraftInHand {
  readonly draft: Draft;
  readonly represents: Representation;
  readonly service: PublishedService;
  readonly content: DraftContent;
  readonly context: FormContext;
  /** With what the registers offered. */
  readonly answers: RawAnswers;
  readonly subject: Party;
  readonly editions: readonly CalendarEdition[];
  readonly now: Instant;
  /** The number of an application of the same matter. */
  readonly openMatter?: string;
}

export interface DraftInList {
  readonly draft: Draft;
  readonly represents: Representation;
  readonly name: string;
  readonly at: string | null;
  readonly service: PublishedService | undefined;
}

export function draftAnswer(inHand: DraftInHand): DraftAnswer {
  const { draft, represents, service, content, subject, openMatter } = inHand;
  const { definition } = service;
  const latest = latestOf(inHand);
  return {
    id: draft.id,
    subject: { id: draft.subject, name: subject.name },
    relation: represents.kind,
    service: { code: service.code, version: service.version, textsRevision: service.textsRevision },
    // The law moved on while the draft lay: what was asked then may be asked otherwise now.
    ...(draft.version !== service.version && { begunWith: draft.version }),
    revision: draft.revision,
    answers: content.answers,
    prefill: prefillOf(definition, content.registers),
    choices: choicesOf(inHand),
    materials: materialsOf(definition, content.registers),
    eligible: eligibleOf(inHand),
    form: formStateOf(inHand),
    latest: latest === undefined ? null : { lastDay: latest.lastDay, days: latest.days },
    result: resultOf(inHand, latest?.lastDay ?? dayOf(inHand.now)),
    openMatter:
      openMatter === undefined ? null : represents.powers.includes('view') ? { number: openMatter } : true,
    savedAt: draft.changedAt,
    lapsesOn: draftLapsesOn(draft.changedAt),
    at: content.at,
  };
}

export function draftRow({ draft, represents, name, at, service }: DraftInList): DraftRowAnswer {
  return {
    id: draft.id,
    subject: { id: draft.subject, name },
    relation: represents.kind,
    service: {
      code: draft.service,
      name: service?.definition.shortName ?? { zh: draft.service, en: draft.service },
    },
    savedAt: draft.changedAt,
    lapsesOn: draftLapsesOn(draft.changedAt),
    at,
  };
}

function prefillOf(
  { form, registers: known }: ServiceDefinition,
  registers: RegisterAnswers,
): Readonly<Record<string, PrefillAnswer>> {
  const entries = fieldsOf(form).flatMap((field): readonly (readonly [string, PrefillAnswer])[] => {
    const source = sourceOf(field);
    if (source === undefined) return [];
    const answer = registers[source.register] ?? { state: 'unavailable' };
    const name = known.find(({ id }) => id === source.register)?.name ?? {
      zh: source.register,
      en: source.register,
    };
    if (answer.state !== 'found')
      return [[field.id, { source: { register: source.register, name }, state: answer.state }]];
    const value = answer.values[source.field];
    const from = { register: source.register, name, asOf: answer.asOf };
    if (typeof value !== 'string' && typeof value !== 'boolean')
      return [[field.id, { source: from, state: 'notFound' }]];
    return [[field.id, { value, display: shownValue(field, value), source: from, state: 'found' }]];
  });
  return Object.fromEntries(entries);
}

function shownValue(field: Field, value: string | boolean): string | Translated {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' };
  return field.kind === 'phone' && field.sensitive === true ? maskPhone(value) : value;
}

function choicesOf({ service, context }: DraftInHand): Readonly<Record<string, readonly ChoiceAnswer[]>> {
  const choices = fieldsOf(service.definition.form).flatMap(
    (field): readonly (readonly [string, readonly ChoiceAnswer[]])[] =>
      field.kind !== 'choice'
        ? []
        : [
            [
              field.id,
              openChoices(field, context).map(({ id, label, note }) => ({
                value: id,
                label,
                ...(note !== undefined && { hint: fillPlaces(note, context.facts) }),
              })),
            ],
          ],
  );
  return Object.fromEntries(choices);
}

/** What a register has is waived, what it has not the office fetches: neither is asked of the person. */
function materialsOf(
  { materials, registers: known }: ServiceDefinition,
  registers: RegisterAnswers,
): readonly MaterialAnswer[] {
  return materials.flatMap(({ id, register, required }): readonly MaterialAnswer[] => {
    if (register === undefined) return [{ id, state: 'needed' }];
    const name = known.find((one) => one.id === register)?.name;
    const source = name === undefined ? {} : { source: name };
    if (registers[register]?.state === 'found') return [{ id, state: 'waived', ...source }];
    return required ? [{ id, state: 'toFetch', ...source }] : [];
  });
}

function eligibleOf({ service, context }: DraftInHand): readonly ConditionAnswer[] {
  const { conditions, registers } = service.definition;
  return conditions.flatMap(({ id, rule }): readonly ConditionAnswer[] => {
    if (rule === undefined) return [];
    const trace = evaluate(rule, context.facts);
    const asked = factsIn(rule).map((fact) => fact.split('.')[1]);
    const source = registers.find((register) => asked.includes(register.id))?.name;
    return [{ id, outcome: trace.outcome, ...(source !== undefined && { source }), trace }];
  });
}

function formStateOf({ service, answers, context }: DraftInHand): FormStateAnswer {
  const judged = validate(service.definition.form, answers, context);
  if (judged.ok) return { missing: [], faults: [] };
  const isMissing = ({ code }: { readonly code: string }): boolean =>
    code === 'missing' || code === 'notDeclared';
  return {
    missing: judged.error.filter(isMissing).map(({ field }) => field),
    faults: judged.error.filter((error) => !isMissing(error)),
  };
}

/** The last day it is done by if it is sent now, however slow the office is (rule 18). */
function latestOf({ service, editions, now }: DraftInHand): LimitReading | undefined {
  const { regime: of, limits } = service.definition;
  const regime = findRegime(of.id, of.version);
  if (regime === undefined) throw new Error(`no regime ${of.id}@${of.version}`);
  const { shown } = readLimits(
    { ...(regime.statutory && { statutory: regime.statutory }), ...limits },
    filedNow({ on: dayOf(now), at: now }),
    {
      regime,
      calendars: calendarsOf(editions),
      now,
      ...(limits.acceptance && { acceptance: limits.acceptance }),
    },
  );
  return shown;
}

/** The money, by the age on the day it is decided at the latest. */
function resultOf(
  { service, content, subject, now }: DraftInHand,
  decidedOn: PlainDate,
): DraftAnswer['result'] {
  const rule = service.definition.result.payment;
  const birth = (subject.kind === 'person' ? subject.birth : undefined) ?? birthIn(content.registers);
  const payment = rule && birth && paymentBy(rule, { birth, filedOn: dayOf(now), decidedOn });
  return payment === undefined ? null : { amount: payment.amount, per: payment.per, from: payment.from };
}

function birthIn(registers: RegisterAnswers): PlainDate | undefined {
  const births = Object.entries(factsOfRegisters(registers)).filter(([name]) => name.endsWith('.birth'));
  return births.map(([, value]: readonly [string, FactValue]) => value as PlainDate)[0];
}
