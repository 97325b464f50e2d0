import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@yizhan/domain/kernel';
import { createI18n, type Language, speechOf } from '@yizhan/web-ui';
import { application, limit, row, today } from './application.fixture.ts';
import type { Application } from './application.wire.ts';
import { type Said, sayIt, type TrackerKey } from './said.ts';
import { daysUsed, isLate, standingOf, standingOfPage } from './standing.ts';
import { trackerWords } from './words/index.ts';

const plain = (text: string): string =>
  text
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u2060', '')
    .replace(/<\/?b>/g, '');

function said(sentence: Said | null, language: Language = 'zh-CN'): string {
  const speech = speechOf<TrackerKey>(createI18n(language, trackerWords), 'tracker');
  return sentence === null ? '' : plain(sayIt(sentence, speech, today));
}

function all(over: Partial<Application>, language: Language = 'zh-CN'): readonly string[] {
  const { who, when, now, tag } = standingOfPage(application(over));
  return [said(who, language), said(when, language), said(now, language), said(tag.said, language)];
}

const late = limit(plainDate('2026-10-29'), { daysLeft: -3, light: 'overdue' });

describe('what the tracker says first', () => {
  it('names who has it, by when, and that there is nothing to do', () => {
    expect(all({})).toEqual([
      '示例街道正在审查',
      '最晚 12 月 4 日（周五）办好。',
      '您现在不用做什么。',
      '按时',
    ]);
    expect(all({}, 'en')).toEqual([
      'Example Subdistrict is reviewing it',
      'Done by Friday 4 December at the latest.',
      'There is nothing for you to do now.',
      'On time',
    ]);
  });

  it.each<[Partial<Application>, string]>([
    [{ state: 'received' }, '示例街道正在核对申请'],
    [{ state: 'accepted' }, '示例街道已受理，接着审查'],
    [{ state: 'awaitingApproval' }, '示例街道正在做决定'],
    [{ state: 'decided', outcome: 'granted' }, '批准了，示例街道正在办发放'],
    [{ state: 'decided', outcome: 'refused' }, '没有批准'],
    [{ state: 'closed', outcome: 'granted' }, '办好了'],
    [{ state: 'closed', outcome: 'withdrawn' }, '已经撤回'],
    [{ state: 'closed', outcome: 'notAccepted' }, '没有受理'],
    [{ state: 'inReview', holder: null }, '正在办'],
  ])('%j: %s', (over, sentence) => {
    expect(all(over)[0]).toBe(sentence);
  });

  it('says on the last day that it is the last', () => {
    const shown = {
      limit: 'promised',
      lastDay: today,
      unit: 'workingDay',
      daysLeft: 0,
      light: 'red',
    } as const;
    expect(said(standingOf(row('1', { shown })).when)).toBe('今天是最后一天，11 月 24 日（周二）。');
  });

  it('is honest when it is late: since when, by how much, and that one may ask', () => {
    const over = {
      clock: { limits: [late], shown: { lastDay: late.lastDay, limit: 'promised' as const }, told: [] },
    };
    expect(isLate(application(over))).toBe(true);
    expect(all(over)).toEqual([
      '示例街道正在审查',
      '本该 11 月 19 日（周四）办好。',
      '您可以打电话问，也可以投诉。',
      '晚了 3 个工作日',
    ]);
    expect(all(over, 'en')[3]).toBe('3 working days late');
  });

  it('says that nobody answered whether it is accepted, while the promise still stands', () => {
    const promised = limit(plainDate('2026-11-13'));
    const acceptance = limit(plainDate('2026-11-13'), {
      id: 'acceptance',
      lastDay: plainDate('2026-11-20'),
      daysLeft: -2,
      light: 'overdue',
    });
    const shown = { lastDay: promised.lastDay, limit: 'promised' as const };
    const over = {
      state: 'received' as const,
      clock: { limits: [acceptance, promised], shown, told: [] },
    };
    expect(isLate(application(over))).toBe(true);
    expect(all(over)).toEqual([
      '示例街道正在核对申请',
      '本该 11 月 20 日（周五）告诉您受不受理。',
      '您可以打电话问，也可以投诉。',
      '晚了 2 个工作日',
    ]);
    // Accepted late is accepted: what counts then is the promise.
    expect(isLate(application({ ...over, state: 'inReview' }))).toBe(false);
  });

  it('is not late once it is decided, whatever the limit was', () => {
    const over = { outcome: 'granted' as const, state: 'closed' as const, closedOn: plainDate('2026-11-23') };
    const clock = { limits: [late], shown: { lastDay: late.lastDay, limit: 'promised' as const }, told: [] };
    expect(isLate(application({ ...over, clock }))).toBe(false);
    expect(all({ ...over, clock })).toEqual([
      '办好了',
      '11 月 23 日（周一）办结。',
      '您现在不用做什么。',
      '已办好',
    ]);
  });

  it('leads whoever got a no to what they can do', () => {
    expect(all({ state: 'closed', outcome: 'refused' })[2]).toBe('您不同意，可以提出来，见下面。');
  });

  it('says whose turn it is when it is the applicant’s', () => {
    const { now, tag } = standingOf(row('1', { ball: 'applicant' }));
    expect([said(now), said(tag.said), tag.tone]).toEqual(['现在轮到您。', '在您手里', 'amber']);
  });
});

describe('the days used', () => {
  it('are those that count up to today, the start not among them', () => {
    expect(daysUsed(limit(plainDate('2026-11-18')), today)).toBe(4);
    expect(daysUsed(limit(today), today)).toBe(0);
  });

  it('go on after the last day: a limit of 15 that is 3 days late has used 18', () => {
    expect(daysUsed(late, today)).toBe(18);
  });
});
