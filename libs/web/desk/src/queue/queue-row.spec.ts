import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@yizhan/domain/kernel';
import { createI18n, type Language, speechOf, type WordKey } from '@yizhan/web-ui';
import type { TaskRow } from '../desk.wire.ts';
import { deskWords } from '../words/index.ts';
import type { queue } from '../words/queue.words.ts';
import { byOffice } from './office-loads.ts';
import { leftIn, lineOf, neighbourOf, nextAfter, type QueueSpeech, sumOf } from './queue-row.ts';

const speech = (language: Language = 'zh-CN'): QueueSpeech =>
  speechOf<WordKey<(typeof queue)['zh-CN']>>(createI18n(language, deskWords), 'deskQueue');

const plain = (text: string | null | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');

const row = (over: Partial<TaskRow> = {}): TaskRow => ({
  task: '0',
  number: 'A',
  who: '张*·1234',
  service: { zh: '某某津贴', en: 'Some allowance' },
  district: { zh: '示例街道', en: 'Example Subdistrict' },
  step: 'accept',
  lastDay: plainDate('2026-12-01'),
  limit: 'acceptance',
  daysLeft: 5,
  light: 'green',
  isNew: false,
  ...over,
});

const street = { zh: '示例街道', en: 'Example Subdistrict' };
const bureau = { zh: '区局', en: 'Bureau' };

describe('a row of the queue', () => {
  it('says whom, from where, what, which limit and until when', () => {
    const line = lineOf(row(), speech());
    expect(line).toMatchObject({
      number: 'A',
      who: '张*·1234',
      district: '示例街道',
      facts: ['某某津贴', '受理'],
      light: { state: 'onTime' },
      isNew: false,
      holders: [],
    });
    expect(plain(line.light?.word)).toBe('5 天');
    expect(plain(line.due)).toBe('12/1 受理');
  });

  it('says the same in English', () => {
    const line = lineOf(row({ step: 'review', limit: 'decision', daysLeft: 1, light: 'red' }), speech('en'));
    expect(line).toMatchObject({
      facts: ['Some allowance', 'review'],
      light: { state: 'today', word: '1 day' },
    });
    expect(plain(line.due)).toBe('decide 1 Dec');
  });

  it('has no light and no day where there is no limit', () => {
    const line = lineOf(row({ lastDay: null, limit: null, daysLeft: null, light: null }), speech());
    expect(line).toMatchObject({ light: null, due: null });
  });

  it('names office and officer where it comes with them, and that nobody has it', () => {
    expect(lineOf(row({ office: street, holder: '示例丙' }), speech()).holders).toEqual([
      '示例街道',
      '示例丙',
    ]);
    expect(lineOf(row({ office: street, holder: null }), speech('en')).holders).toEqual([
      'Example Subdistrict',
      'taken by nobody',
    ]);
  });

  it.each([
    [-12, '超 12 天', '12 days late'],
    [-1, '超 1 天', '1 day late'],
    [0, '今天', 'today'],
    [1, '1 天', '1 day'],
    [15, '15 天', '15 days'],
  ])('with %i days left says %s', (left, zh, en) => {
    expect([speech(), speech('en')].map((each) => plain(leftIn(left, each)))).toEqual([zh, en]);
  });
});

describe('what a list comes to', () => {
  const rows = [
    row({ light: 'overdue', daysLeft: -2 }),
    row({ light: 'red', daysLeft: 0, isNew: true }),
    row({ light: 'red', daysLeft: 1 }),
    row(),
  ];

  it('is what is late, due today and new, for those who handle it', () => {
    expect(plain(sumOf(rows, 'mine', speech()))).toBe('超期 1 件、今天到期 1 件、新到 1 件');
    expect(plain(sumOf(rows, 'open', speech('en')))).toBe('1 overdue, 1 due today and 1 new');
  });

  it('is what is late and what is red, for those who supervise', () => {
    expect(plain(sumOf(rows, 'pressing', speech()))).toBe('超期 1 件、变红 2 件');
  });

  it('is nothing where nothing presses', () => {
    expect(sumOf([row()], 'mine', speech())).toBe('');
  });
});

describe('where what presses lies', () => {
  it('is counted by office, the worst first', () => {
    const rows = [
      row({ office: street, light: 'red', holder: '甲' }),
      row({ office: bureau, light: 'overdue', holder: null }),
      row({ office: street, light: 'red', holder: null }),
      row({ office: bureau, light: 'overdue', holder: '乙' }),
    ];
    expect(byOffice(rows, 'zh-CN')).toEqual([
      { office: '区局', overdue: 2, red: 0, untaken: 1 },
      { office: '示例街道', overdue: 0, red: 2, untaken: 1 },
    ]);
    expect(byOffice([], 'en')).toEqual([]);
  });
});

describe('the way through a list', () => {
  const rows = ['A', 'B', 'C'].map((number) => row({ number }));

  it('leads to the row that takes the place of the one that is done', () => {
    expect(nextAfter(rows, 'A')).toBe('B');
    expect(nextAfter(rows, 'C')).toBe('B');
    // Done, and gone from the list already.
    expect(nextAfter(rows, 'X')).toBe('A');
    expect(nextAfter(rows.slice(0, 1), 'A')).toBeUndefined();
  });

  it('goes up and down and not over its ends', () => {
    expect(neighbourOf(rows, 'B', 1)).toBe('C');
    expect(neighbourOf(rows, 'B', -1)).toBe('A');
    expect(neighbourOf(rows, 'C', 1)).toBeUndefined();
    expect(neighbourOf(rows, 'A', -1)).toBeUndefined();
    expect(neighbourOf(rows, undefined, 1)).toBe('A');
    expect(neighbourOf(rows, undefined, -1)).toBe('C');
  });
});
