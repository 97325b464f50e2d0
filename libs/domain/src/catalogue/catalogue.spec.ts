import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { calendarAt, parseCalendarEdition } from '../calendar/index.ts';
import { idOf, instant, plainDate, type AgencyId } from '../kernel/index.ts';
import { REGIMES } from '../regimes/index.ts';
import { checkService } from './check-service.ts';
import { codeEntry, codeIds, ITEM_TYPES, SATISFACTIONS } from './codes.ts';
import { competentRule, type CompetenceRule, type MatterPlaces } from './competence.ts';
import { joinParts, lawPart, textsPart } from './law-and-texts.ts';
import { parseService, serviceJsonSchema } from './parse-service.ts';
import { paymentBy, type PaymentRule } from './payment-rule.ts';
import { type ServiceDefinition } from './service-definition.ts';

const seed = new URL('../../../../prisma/seed/', import.meta.url);
const edition = parseCalendarEdition(parse(readFileSync(new URL('calendars/2026.yaml', seed), 'utf8')));
if (!edition.ok) throw new Error('no calendar');
const day = plainDate;
const calendar = calendarAt([edition.value], instant('2026-11-24T01:00:00.000Z'));

type Tree = Record<string, unknown>;

/** The demo's own service as plain data, changed before it is read. */
function changed(change: (data: Tree) => void): unknown {
  const data = parse(readFileSync(new URL('catalogue/SH-OLD-002.yaml', seed), 'utf8')) as Tree;
  change(data);
  return data;
}

function read(change: (data: Tree) => void): ServiceDefinition {
  const parsed = parseService(changed(change));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** Sets what a path of keys and places leads to. */
function set(path: string, value: unknown): (data: Tree) => void {
  return (data) => {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    const place = keys.reduce<Tree>((at, key) => at[key] as Tree, data);
    place[last] = value;
  };
}

const problems = (change: (data: Tree) => void): readonly string[] =>
  checkService(read(change), {
    regimes: REGIMES,
    calendar,
    days: { from: day('2026-01-01'), to: day('2026-12-31') },
  }).map(({ path, code }) => `${path} ${code}`);

const payeeQuestion = 'form/sections/1/questions/0';
const promise = (value: number, more: Tree = {}): Tree => ({
  value,
  unit: 'workingDay',
  from: 'accepted',
  until: 'decided',
  ...more,
});

describe('checkService', () => {
  it('finds no fault in what is right', () => {
    expect(problems(() => undefined)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['regime', { id: 'benefit', version: 9 }, '/regime unknownRegime'],
    ['materials/0/basis', 'nothing', '/materials/identityCard/basis unknownLegalBasis'],
    ['materials/0/register', 'nothing', '/materials/identityCard/register unknownRegister'],
    ['fee', { kind: 'fixed', fen: 100, basis: 'nothing' }, '/fee/basis unknownLegalBasis'],
    ['distinguishing', ['nothing'], '/distinguishing unknownField'],
    ['illustrative', ['/limits/statutory'], '/illustrative unknownField'],
    ['form/sections/0/questions/0/fields/0/source/field', 'email', '/form/phone/source unknownRegisterField'],
    [
      `${payeeQuestion}/fields/0/choices/0/onlyWith/field`,
      'iban',
      '/form/payee/choices/thisCard/onlyWith unknownRegisterField',
    ],
    [
      `${payeeQuestion}/fields/0/choices/0/note/en`,
      'Of {register.household.sex}',
      '/form/payee/choices/thisCard/note unknownPlace',
    ],
    [`${payeeQuestion}/fields/1/id`, 'delivery', '/form duplicateId'],
    ['faq/1/id', 'proxy', '/faq duplicateId'],
    ['name/en', '老年综合津贴', '/name untranslated'],
    ['name/zh', 'Senior allowance', '/name untranslated'],
    [
      'windows/zh',
      '请您在工作日的上午九点到下午四点半之间到户籍所在街道的社区事务受理服务中心来办理',
      '/windows longSentence',
    ],
    [`${payeeQuestion}/fields/1/visibleWhen/text`, 'gold', '/form/otherBank/visibleWhen neverAsked'],
    [
      `${payeeQuestion}/visibleWhen`,
      { kind: 'equals', fact: 'answer.delivery', text: 'collect' },
      '/form/payee/visibleWhen askedBeforeKnown',
    ],
    [
      `${payeeQuestion}/visibleWhen`,
      { kind: 'present', fact: 'answer.nothing' },
      '/form/payee/visibleWhen unknownFact',
    ],
    ['conditions/1/rule/birth', 'register.identity.birth', '/conditions/age/rule unknownFact'],
    ['form/sections/0/questions/0/fields/0/source', undefined, '/form/phone askedAlthoughKnown'],
    ['result/payment/bands/1/min', 69, '/result/payment/bands bandsOverlap'],
    ['effectiveUntil', '2016-05-01', '/effectiveUntil datesReversed'],
    ['limits/acceptance', { value: 6, unit: 'workingDay' }, '/limits/acceptance acceptanceBeyondRegime'],
    ['limits/promised', promise(0), '/limits/promised otherwiseMissing'],
    ['limits/promised', promise(10, { pausedBy: ['testing'] }), '/limits/promised/pausedBy pauseNotInRegime'],
  ])('%s: %j → %s', (path, value, found) => {
    const change = (data: Tree): void => {
      set(path, value)(data);
      if (value !== undefined) return;
      const keys = path.split('/');
      const last = keys.pop() ?? '';
      Reflect.deleteProperty(
        keys.reduce<Tree>((at, key) => at[key] as Tree, data),
        last,
      );
    };
    expect(problems(change)).toContain(found);
  });

  it('wants a sample of what no register holds', () => {
    const material = {
      id: 'lease',
      name: { zh: '租约', en: 'Lease' },
      required: true,
      form: 'copy',
      source: 'applicant',
    };
    expect(problems(set('materials', [material]))).toContain('/materials/lease materialNowhere');
    const sample = { zh: '两页，双方签字', en: 'Two pages, signed by both' };
    expect(problems(set('materials', [{ ...material, sample }]))).toEqual([]);
  });

  it.each<[unknown, unknown, readonly string[]]>([
    [promise(20), undefined, []],
    [promise(21), undefined, ['/limits/promised promiseBeyondLaw']],
    [
      promise(3),
      { value: 3, unit: 'naturalDay', from: 'accepted', until: 'decided' },
      ['/limits/promised promiseBeyondLaw'],
    ],
    [
      promise(10),
      { value: 15, unit: 'naturalDay', from: 'accepted', until: 'decided' },
      ['/limits/promised promiseBeyondLaw'],
    ],
    [promise(30, { from: 'received' }), undefined, []],
    [undefined, promise(25), ['/limits/statutory limitBeyondRegime']],
  ])('of a licence promised in %j by a law of %j', (promised, statutory, found) => {
    const limits = {
      ...(promised !== undefined && { promised }),
      ...(statutory !== undefined && { statutory }),
    };
    const change = (data: Tree): void => {
      set('regime', { id: 'licensing', version: 1 })(data);
      set('limits', limits)(data);
      set('illustrative', [])(data);
    };
    expect(problems(change)).toEqual(found);
  });
});

describe('parseService', () => {
  it('asks for both languages of every text, and says where', () => {
    const parsed = parseService(changed(set('faq/0/answer', { zh: '能。' })));
    expect(parsed.ok ? [] : parsed.error).toMatchObject([{ path: '/faq/0/answer/en', code: 'missing' }]);
  });

  it('takes no key it does not know', () => {
    const parsed = parseService(changed(set('priority', 1)));
    expect(parsed.ok ? [] : parsed.error).toMatchObject([{ path: '/priority', code: 'unknownKey' }]);
  });

  it('has a schema that holds every definition it leans on', () => {
    const schema = serviceJsonSchema();
    const text = JSON.stringify(schema);
    const references = [...text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map((match) => match[1]);
    expect(references.length).toBeGreaterThan(0);
    for (const name of references) expect(schema['$defs']).toHaveProperty(name ?? '');
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  });
});

describe('law and texts', () => {
  const service = read(() => undefined);

  it('key every text by its meaning, not by its place', () => {
    const texts = textsPart(service);
    expect(texts['/form/sections/money/questions/payee/title']?.zh).toBe('津贴发到哪张卡？');
    expect(texts['/theme/name']?.en).toBe('Elder care and retirement');
    expect(texts['/conditions/age/text']?.zh).toBe('满 65 周岁');
    const moved = read((data) => (data['faq'] as unknown[]).reverse());
    expect(textsPart(moved)).toEqual(texts);
  });

  it('refuse a text that belongs nowhere and a law that lacks one', () => {
    const [law, texts] = [lawPart(service), textsPart(service)];
    const stray = joinParts(law, { ...texts, '/faq/nobody/answer': { zh: '能', en: 'Yes' } });
    expect(stray.ok ? [] : stray.error.map(({ path }) => path)).toEqual(['/faq/nobody/answer']);
    const { '/name': _, ...without } = texts;
    const lacking = joinParts(law, without);
    expect(lacking.ok ? [] : lacking.error).toMatchObject([{ path: '/name', code: 'missing' }]);
    const twice = joinParts(law, { ...texts, '/code': { zh: '码', en: 'Code' } });
    expect(twice.ok).toBe(false);
    expect(lawPart(service)).toEqual(law);
  });
});

describe('competence', () => {
  const [street, district, anywhere] = ['1', '2', '3'].map((digit) =>
    idOf<AgencyId>(`0000000${digit}-0000-7000-8000-000000000000`),
  );
  if (street === undefined || district === undefined || anywhere === undefined)
    throw new Error('no agencies');
  const rule = (more: Partial<CompetenceRule>): CompetenceRule => ({
    service: 'S-1',
    step: 'accept',
    by: 'registeredPlace',
    agency: street,
    home: district,
    effectiveFrom: day('2026-01-01'),
    ...more,
  });
  const rules = [
    rule({ by: 'any', agency: anywhere }),
    rule({ place: 'D1', agency: district }),
    rule({ place: 'S1', agency: street, effectiveUntil: day('2026-07-01') }),
    rule({ step: 'approve', place: 'D1', agency: district }),
  ];
  const route = (
    places: MatterPlaces,
    on = '2026-06-30',
    step: CompetenceRule['step'] = 'accept',
  ): AgencyId | undefined => competentRule(rules, { service: 'S-1', step, places, on: day(on) })?.agency;

  it('belongs to the narrowest place that has a rule', () => {
    expect(route({ registeredPlace: ['S1', 'D1', 'C1'] })).toBe(street);
    expect(route({ registeredPlace: ['S2', 'D1', 'C1'] })).toBe(district);
    expect(route({ registeredPlace: ['S9', 'D9', 'C1'] })).toBe(anywhere);
    expect(route({ address: ['S1', 'D1'] })).toBe(anywhere);
    expect(route({ registeredPlace: ['S1', 'D1', 'C1'] }, '2026-06-30', 'approve')).toBe(district);
    expect(route({}, '2026-06-30', 'approve')).toBeUndefined();
  });

  it('holds from its first day until the day before its end', () => {
    expect(route({ registeredPlace: ['S1', 'D1'] }, '2026-07-01')).toBe(district);
    expect(route({ registeredPlace: ['S1', 'D1'] }, '2025-12-31')).toBeUndefined();
  });
});

describe('the payment rule', () => {
  const rule = (from: PaymentRule['from']): PaymentRule => ({
    kind: 'byAge',
    per: 'month',
    bands: [{ min: 65, yuan: 75 }],
    from,
    payday: 25,
  });
  const facts = { birth: day('1961-11-08'), filedOn: day('2026-12-24') };

  it.each([
    ['monthOfFiling', '2026-12'],
    ['monthAfterFiling', '2027-01'],
    ['monthOfDecision', '2027-01'],
  ] as const)('%s', (from, month) => {
    expect(paymentBy(rule(from), { ...facts, decidedOn: day('2027-01-11') })?.from).toBe(month);
  });

  it.each([
    ['2027-01-24', '2027-01-25'],
    ['2027-01-25', '2027-02-25'],
    ['2026-12-31', '2027-01-25'],
  ])('decided on %s is first paid on %s', (decidedOn, first) => {
    expect(paymentBy(rule('monthOfFiling'), { ...facts, decidedOn: day(decidedOn) })?.firstPaidOn).toBe(
      first,
    );
  });
});

describe('the code lists', () => {
  it('are those of the standard', () => {
    expect(codeEntry(ITEM_TYPES, 'payment')).toMatchObject({ code: '05', zh: '行政给付' });
    expect(codeEntry(ITEM_TYPES, 'publicService').code).toBe('20');
    expect(codeIds(SATISFACTIONS)[0]).toBe('verySatisfied');
    expect(codeEntry(SATISFACTIONS, 'veryDissatisfied').code).toBe('5');
  });
});
