import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseCalendarEdition, type CalendarEdition } from '../calendar/index.ts';
import { parseService, type ServiceDefinition } from '../catalogue/index.ts';
import { type Translated } from '../kernel/index.ts';

function edition(year: number): CalendarEdition {
  const file = new URL(`../../../../prisma/seed/calendars/${year}.yaml`, import.meta.url);
  const parsed = parseCalendarEdition(parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${year}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** The calendars of the house. */
export const EDITIONS: readonly CalendarEdition[] = [2024, 2025, 2026, 2027].map(edition);

const said = (zh: string): Translated => ({ zh, en: zh });

function definition(code: string, limits: unknown): ServiceDefinition {
  const parsed = parseService({
    code,
    name: said('演示津贴'),
    shortName: said('津贴'),
    summary: said('演示'),
    aliases: [],
    theme: { id: 'test', name: said('演示') },
    department: { name: said('演示机关') },
    itemType: 'payment',
    level: 'county',
    regime: { id: 'benefit', version: 1 },
    audience: ['person'],
    channels: ['mobile', 'window'],
    handling: 'promised',
    conveniences: [],
    visits: 0,
    proxy: true,
    legalBases: [
      { id: 'rules4', law: said('演示办法'), article: said('第四条'), text: said('演示') },
      { id: 'rules5', law: said('演示办法'), article: said('第五条'), text: said('演示') },
    ],
    limits,
    conditions: [
      {
        id: 'age',
        text: said('年满六十五周岁'),
        rule: { kind: 'age', birth: 'register.identity.birth', on: 'today', min: 65 },
      },
      { id: 'need', text: said('由人判断') },
    ],
    steps: [{ id: 'accept', name: said('受理'), office: said('演示机关') }],
    registers: [
      { id: 'identity', name: said('演示库'), fields: ['birth'] },
      { id: 'household', name: said('演示库'), fields: ['place'] },
      { id: 'photographs', name: said('演示库'), fields: ['known'] },
    ],
    materials: [
      material('identityCard', true, 'identity'),
      material('householdBook', true, 'household'),
      material('photograph', false, 'photographs'),
      material('letter', false),
    ],
    fee: { kind: 'none' },
    result: {
      name: said('津贴'),
      text: said('演示'),
      payment: {
        kind: 'byAge',
        per: 'month',
        from: 'monthOfFiling',
        payday: 25,
        bands: [
          { min: 65, max: 69, yuan: 75 },
          { min: 70, max: 79, yuan: 150 },
          { min: 80, yuan: 180 },
        ],
      },
    },
    windows: said('演示'),
    contacts: { telephone: '000-000', complaints: '000-001' },
    situations: [],
    faq: [],
    form: {
      sections: [
        {
          id: 'contact',
          title: said('联系'),
          questions: [
            {
              id: 'reach',
              title: said('怎么联系'),
              fields: [{ kind: 'text', id: 'note', label: said('留言'), max: 20 }],
            },
          ],
        },
      ],
    },
    declarations: [{ id: 'truth', text: said('属实') }],
    consents: [{ id: 'electronicDelivery', text: said('同意电子送达') }],
    distinguishing: [],
    effectiveFrom: '2026-01-01',
    illustrative: [],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function material(id: string, required: boolean, register?: string): unknown {
  const common = { id, name: said('演示材料'), required, form: 'datum', source: 'agency' };
  return register === undefined ? common : { ...common, register };
}

const workingDays = (value: number, from: string): unknown => ({
  value,
  unit: 'workingDay',
  from,
  until: 'decided',
});

/** An allowance by age, like the first service of the demo: a promise of 15 working days from received. */
export const allowance = definition('TEST-OLD-001', { promised: workingDays(15, 'received') });

/** The same with limits that run from acceptance, as a licence has them. */
export const fromAcceptance = definition('TEST-LIC-001', {
  promised: workingDays(10, 'accepted'),
  statutory: workingDays(20, 'accepted'),
});
