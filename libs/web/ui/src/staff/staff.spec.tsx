import {
  DOCUMENT_KINDS,
  eventTypes,
  LEVELS,
  OUTCOMES,
  STAFF_ROLES,
  STATUSES,
  STEPS,
} from '@yizhan/domain/applications';
import { plainDate } from '@yizhan/domain/kernel';
import { LIMIT_NAMES } from '@yizhan/domain/limits';
import { describe, expect, it } from '@jest/globals';
import { counted } from '../day-calendar/counted.fixture.ts';
import { record } from '../i18n/resources/staff.ts';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { DayTable } from './day-table.component.tsx';
import { daysOfLimits } from './days.ts';
import { Facts } from './facts.component.tsx';
import { Verdict } from './verdict.component.tsx';

const today = plainDate('2026-10-14');
const pauses = [{ first: plainDate('2026-09-29'), last: plainDate('2026-10-12'), kind: 'testing' }];
const promised = { id: 'promised', value: 10, days: counted('2026-09-18', 10, { pauses }) } as const;
const statutory = { id: 'statutory', value: 20, days: counted('2026-09-18', 20, { pauses }) } as const;

describe('the days of limits', () => {
  const days = daysOfLimits([promised, statutory], today);
  const on = (date: string) => days.find((day) => day.date === date);

  it('are one list, from the trigger to the last day of the longest', () => {
    expect(days[0]).toMatchObject({ date: '2026-09-18', state: 'off', reason: { code: 'trigger' } });
    expect(days[days.length - 1]).toMatchObject({ date: '2026-10-30', lastOf: ['statutory'] });
  });

  it('number each day for each limit', () => {
    expect(on('2026-09-20')).toMatchObject({
      state: 'counted',
      nth: [1, 1],
      reason: { code: 'workedWeekend' },
    });
    expect(on('2026-10-16')).toMatchObject({ state: 'ahead', nth: [10, 10], lastOf: ['promised'] });
    expect(on('2026-10-19')).toMatchObject({ state: 'ahead', nth: [undefined, 11] });
  });

  it('count a day on which one limit begins and another runs', () => {
    const acceptance = { id: 'acceptance', value: 5, days: counted('2026-09-15', 5) } as const;
    const later = { id: 'promised', value: 10, days: counted('2026-09-18', 10) } as const;
    const both = daysOfLimits([later, acceptance], today);
    expect(both.find(({ date }) => date === '2026-09-18')).toMatchObject({
      state: 'counted',
      nth: [undefined, 3],
    });
  });

  it('run on to a decision that came late, as the figure counts it', () => {
    const late = { id: 'promised', value: 10, days: counted('2026-10-15', 10) } as const;
    const net = { id: 'net', days: counted('2026-10-19', 11) } as const;
    const both = daysOfLimits([late, net], plainDate('2026-11-24'), plainDate('2026-11-03'));
    expect(both.find(({ date }) => date === '2026-10-29')).toMatchObject({
      nth: [10, 8],
      lastOf: ['promised'],
    });
    expect(both[both.length - 1]).toMatchObject({
      date: '2026-11-03',
      state: 'counted',
      nth: [undefined, 11],
      lastOf: [],
    });
  });

  it('tell paused days and today', () => {
    expect(on('2026-09-30')).toMatchObject({ state: 'pause', nth: [undefined, undefined] });
    expect(on('2026-10-14')).toMatchObject({ isToday: true, state: 'counted', nth: [8, 8] });
  });
});

describe('DayTable', () => {
  it('says of each day whether it counts, the how-manieth it is, and why', () => {
    const text = textOf(<DayTable limits={[promised, statutory]} today={today} />);
    expect(text).toContain('10 月 14 日 三 算 8 / 10 8 / 20 工作日 今天 working');
    expect(text).toContain('10 月 16 日 五 将算 10 / 10 10 / 20 工作日 承诺到期，当天结束前 working');
    expect(text).toContain('10 月 7 日 三 不算 国庆 holiday nationalDay');
    expect(text).toContain('9 月 30 日 三 停 检测 pause testing');
  });

  it('counts the net days of a figure without a last one', () => {
    const net = { id: 'net', days: counted('2026-10-12', 2) } as const;
    const ended = plainDate('2026-10-14');
    const table = (
      <DayTable limits={[promised, net]} today={today} endedOn={ended} marks={{ [ended]: '决定' }} />
    );
    expect(textOf(table)).toContain('承诺 净工作日 原因');
    expect(textOf(table)).toContain('10 月 14 日 三 算 8 / 10 2 工作日');
  });

  it('speaks English, and says what happened on a day', () => {
    const text = textOf(<DayTable limits={[promised]} today={today} marks={{ [today]: 'decided' }} />, 'en');
    expect(text).toContain('14 October Wed counts 8 / 10 Working day today and decided working');
  });

  it('says of the days after the end that they were not used, and of no other day that it is today', () => {
    const ended = (
      <DayTable limits={[promised]} today={plainDate('2026-11-24')} endedOn={plainDate('2026-10-13')} />
    );
    expect(textOf(ended)).toContain('10 月 13 日 二 算 7 / 10 工作日 working');
    expect(textOf(ended)).toContain('10 月 14 日 三 没用到 8 / 10 工作日 working');
    expect(textOf(ended)).not.toContain('今天');
    expect(textOf(ended)).not.toContain('将算');
  });

  it('is a table with heads', () => {
    expect(rendered(<DayTable limits={[promised]} today={today} />)).toMatch(
      /^<table class="table"><caption class="away">/,
    );
  });
});

describe('Facts and Verdict', () => {
  it('say name, value and source', () => {
    expect(textOf(<Facts facts={[{ key: 'a', name: '手机', value: '199', source: '申请人' }]} />)).toBe(
      '手机 199 申请人',
    );
  });

  it('tell a verdict by a word', () => {
    expect(textOf(<Verdict of="query">请回应</Verdict>)).toBe('请回应');
  });
});

describe('the words of the record', () => {
  it.each([
    ['event', Object.keys(eventTypes)],
    ['step', STEPS],
    ['status', STATUSES],
    ['outcome', OUTCOMES],
    ['document', DOCUMENT_KINDS],
    ['limit', LIMIT_NAMES],
    ['level', LEVELS],
  ] as const)('name every %s of the domain', (group, codes) => {
    expect(Object.keys(record['zh-CN'][group])).toEqual(expect.arrayContaining([...codes]));
  });

  it('name every role at a desk', () => {
    expect(Object.keys(record['zh-CN'].role)).toEqual(expect.arrayContaining([...STAFF_ROLES]));
  });
});
