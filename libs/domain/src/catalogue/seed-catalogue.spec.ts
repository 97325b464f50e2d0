import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { calendarsOf, parseCalendarEdition, type CalendarEdition } from '../calendar/index.ts';
import {
  factsOfRegisters,
  fieldsOf,
  fillPlaces,
  openChoices,
  prefill,
  validate,
  visibleQuestions,
  type FormContext,
} from '../forms/index.ts';
import { instant, plainDate, type JsonObject } from '../kernel/index.ts';
import { REGIMES } from '../regimes/index.ts';
import { evaluate } from '../rules/index.ts';
import { checkService } from './check-service.ts';
import { type CheckContext } from './checks/problem.ts';
import { joinParts, lawHash, lawPart, textsPart } from './law-and-texts.ts';
import { parseService } from './parse-service.ts';
import { paymentBy } from './payment-rule.ts';
import { type ServiceDefinition } from './service-definition.ts';

const seed = new URL('../../../../prisma/seed/', import.meta.url);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const day = plainDate;

const editions = [2024, 2025, 2026, 2027].map((year): CalendarEdition => {
  const parsed = parseCalendarEdition(parse(readFileSync(new URL(`calendars/${year}.yaml`, seed), 'utf8')));
  if (!parsed.ok) throw new Error(`${year}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
});
const context: CheckContext = {
  regimes: REGIMES,
  calendar: calendarsOf(editions).at(instant('2026-11-24T01:00:00.000Z')),
  days: { from: day('2025-01-01'), to: day('2026-12-31') },
};

const catalogue = readdirSync(new URL('catalogue/', seed)).map((file): [string, ServiceDefinition] => {
  const parsed = parseService(parse(readFileSync(new URL(`catalogue/${file}`, seed), 'utf8')));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.error, null, 1)}`);
  return [file, parsed.value];
});

describe.each(catalogue)('%s', (file, service) => {
  it('is named by its code and has no fault', () => {
    expect(file).toBe(`${service.code}.yaml`);
    expect(checkService(service, context)).toEqual([]);
  });

  it('comes apart into law and texts and together again', () => {
    const [law, texts] = [lawPart(service), textsPart(service)];
    expect(JSON.stringify(law)).not.toMatch(/\p{Script=Han}/u);
    expect(joinParts(law, texts)).toEqual({ ok: true, value: service });
    expect(joinParts(JSON.parse(JSON.stringify(law)) as JsonObject, texts)).toEqual({
      ok: true,
      value: service,
    });
  });

  it('has a hash of its law alone', () => {
    const { zh, en } = service.name;
    const reworded = { ...service, name: { zh: `${zh}。`, en } };
    expect(lawHash(service, sha256)).toMatch(/^[0-9a-f]{64}$/);
    expect(lawHash(reworded, sha256)).toBe(lawHash(service, sha256));
    expect(lawHash({ ...service, visits: service.visits + 1 }, sha256)).not.toBe(lawHash(service, sha256));
  });
});

describe('the senior allowance', () => {
  const service = catalogue.find(([file]) => file === 'SH-OLD-002.yaml')?.[1];
  if (service === undefined) throw new Error('SH-OLD-002 is not there');
  const household = service.conditions.find(({ id }) => id === 'household')?.rule;
  if (household?.kind !== 'equals') throw new Error('no household rule');
  const here = household.text;
  const found: FormContext = {
    facts: {
      today: '2026-11-24',
      ...factsOfRegisters({
        household: {
          state: 'found',
          values: { birth: '1961-11-08', city: here, address: '示例路 8 弄' },
          asOf: day('2026-11-01'),
        },
        socialSecurity: {
          state: 'found',
          values: { bank: '示例银行', account: '6200000000000000026' },
          asOf: day('2026-11-01'),
        },
        contacts: { state: 'found', values: { phone: '19900000001' }, asOf: day('2026-11-01') },
      }),
    },
  };
  const nothing: FormContext = { facts: { today: '2026-11-24' } };

  it('promises fifteen working days from the filing', () => {
    expect(service.limits.promised).toEqual({
      value: 15,
      unit: 'workingDay',
      from: 'received',
      until: 'decided',
    });
  });

  it('asks three questions and nothing a register answers', () => {
    expect(visibleQuestions(service.form, {}, found).map(({ question }) => question.id)).toEqual([
      'phone',
      'payee',
      'delivery',
    ]);
    expect(prefill(service.form, found.facts)).toEqual({ phone: '19900000001' });
    const asked = new Set(fieldsOf(service.form).map(({ id }) => id));
    for (const known of ['name', 'citizenId', 'birth', 'street', 'photograph'])
      expect(asked.has(known)).toBe(false);
  });

  it('is filled in with three answers', () => {
    expect(
      validate(
        service.form,
        { phone: '19900000001', payee: 'thisCard', delivery: 'registeredAddress' },
        found,
      ).ok,
    ).toBe(true);
  });

  it('shows the card by its last four digits only', () => {
    const payee = fieldsOf(service.form).find(({ id }) => id === 'payee');
    const note = payee?.kind === 'choice' ? payee.choices[0]?.note : undefined;
    if (note === undefined) throw new Error('no note');
    expect(fillPlaces(note, found.facts).zh).toBe('示例银行 尾号 0026，社保局查到');
  });

  it('goes on when the registers do not answer', () => {
    const choices = fieldsOf(service.form).flatMap((field) =>
      field.kind === 'choice' ? openChoices(field, nothing).map(({ id }) => id) : [],
    );
    expect(choices).toEqual(['otherCard', 'none', 'otherAddress', 'collect']);
    const answers = { phone: '19900000001', payee: 'none', delivery: 'collect' };
    expect(validate(service.form, answers, nothing).ok).toBe(true);
    expect(service.conditions.map(({ rule }) => rule && evaluate(rule, nothing.facts).outcome)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it.each([
    ['1961-11-08', here, ['holds', 'holds']],
    ['1961-11-25', here, ['holds', 'fails']],
    ['1961-11-08', '999999', ['fails', 'holds']],
  ])('born %s and registered in %s: %j', (birth, city, outcomes) => {
    const facts = { ...found.facts, 'register.household.birth': birth, 'register.household.city': city };
    expect(service.conditions.map(({ rule }) => rule && evaluate(rule, facts).outcome)).toEqual(outcomes);
  });

  it.each([
    ['1961-12-16', undefined],
    ['1961-12-15', 75],
    ['1961-11-08', 75],
    ['1956-12-15', 150],
    ['1956-12-16', 75],
    ['1946-01-01', 180],
    ['1936-01-01', 350],
    ['1926-01-01', 600],
    ['1916-01-01', 600],
  ])('pays someone born on %s %p yuan a month', (birth, yuan) => {
    const rule = service.result.payment;
    if (rule === undefined) throw new Error('no payment');
    const payment = paymentBy(rule, {
      birth: day(birth),
      filedOn: day('2026-11-24'),
      decidedOn: day('2026-12-15'),
    });
    expect(payment?.amount.fen).toBe(yuan === undefined ? undefined : yuan * 100);
    if (payment !== undefined)
      expect(payment).toMatchObject({ per: 'month', from: '2026-11', firstPaidOn: '2026-12-25' });
  });
});
