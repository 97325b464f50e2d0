import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parseService, type ServiceDefinition } from '../catalogue/index.ts';
import { plainDate } from '../kernel/index.ts';
import { CaseFile, completeFiling, context, tenOn } from './case.fixture.ts';
import { type Filing } from './filing.ts';
import { approver, clerk, mother, officer } from './people.fixture.ts';
import { actsSince } from './since.ts';

const file = new URL('../../../../prisma/seed/catalogue/SH-OLD-002.yaml', import.meta.url);
const parsed = parseService(parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const definition: ServiceDefinition = parsed.value;

/** Where one has to be registered is the definition's to say, not this test's. */
const rule = definition.conditions.find(({ id }) => id === 'household')?.rule;
const registeredIn = rule?.kind === 'equals' ? rule.text : '';

const asOf = plainDate('2026-11-24');
const filing: Filing = {
  ...completeFiling,
  answers: { phone: '13900000000', payee: 'thisCard', delivery: 'registeredAddress' },
  registers: {
    household: {
      state: 'found',
      values: { name: '演示甲', birth: '1961-11-08', city: registeredIn, address: '演示路 1 号' },
      asOf,
    },
    identity: { state: 'found', values: { validUntil: '2046-11-08' }, asOf },
    portrait: { state: 'notFound' },
    socialSecurity: { state: 'found', values: { bank: '演示银行', account: '6200000000000003086' }, asOf },
  },
  declarations: ['truthful'],
};

describe('the senior allowance of the demo', () => {
  it('is filed on 24 November, promised by 15 December, and granted with seventy-five yuan a month', () => {
    const open = new CaseFile({ ...context, definition });
    const filed = open.file(mother, tenOn('2026-11-24'), filing);
    expect(filed.ok).toBe(true);
    expect(open.now.told).toMatchObject([{ limit: 'promised', date: '2026-12-15' }]);
    expect(open.now.findings.every(({ code }) => ['registerConfirms', 'conditionMet'].includes(code))).toBe(
      true,
    );

    const basis = ['elderlyRights', 'allowanceNotice'];
    open.take(clerk, tenOn('2026-11-25')).must(clerk, 'accept', {}, tenOn('2026-11-25'));
    expect(open.now.told.at(-1)).toMatchObject({ limit: 'promised', date: '2026-12-15' });
    open.take(officer, tenOn('2026-11-26')).must(officer, 'startReview', {}, tenOn('2026-11-26'));
    open.must(officer, 'propose', { proposed: 'grant', basis }, tenOn('2026-11-30'));
    open.take(approver, tenOn('2026-12-01')).must(approver, 'approve', {}, tenOn('2026-12-01'));
    expect(open.now.decision?.payment).toEqual({
      amount: { fen: 7500 },
      per: 'month',
      from: '2026-11',
      firstPaidOn: '2026-12-25',
    });
    expect(actsSince(open.bodies, 5).map(({ type }) => type)).toEqual(['proposed', 'taken', 'approved']);
  });

  it('goes on when no register answers: everything is for the office to fetch', () => {
    const open = new CaseFile({ ...context, definition });
    const answers = { ...filing.answers, payee: 'none', delivery: 'collect' };
    expect(open.file(mother, tenOn('2026-11-24'), { ...filing, answers, registers: {} }).ok).toBe(true);
    expect(open.now.materials.map(({ standing }) => standing)).toEqual(['toFetch', 'toFetch', 'toFetch']);
    expect(open.now.findings.map(({ code }) => code)).toEqual([
      'registerUnavailable',
      'registerUnavailable',
      'registerUnavailable',
      'conditionUnknown',
      'conditionUnknown',
    ]);
  });
});
