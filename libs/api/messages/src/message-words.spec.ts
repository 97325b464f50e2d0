import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@yizhan/domain/kernel';
import { messageWords, type MessageFacts, type ToldEvent } from './message-words.ts';

const facts: MessageFacts = {
  service: { zh: '老年综合津贴', en: 'Senior allowance' },
  on: plainDate('2026-11-24'),
  told: plainDate('2026-12-15'),
};

/** As it is read: what keeps a line together cannot be seen. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

/** Each once: one more kind does not compile until it stands here. */
const KINDS = Object.keys({
  submitted: 1,
  accepted: 1,
  notAccepted: 1,
  approved: 1,
  issued: 1,
  delivered: 1,
  withdrawn: 1,
  limitCrossed: 1,
  dateTold: 1,
} satisfies Record<ToldEvent, 1>) as readonly ToldEvent[];

describe('the words of a message', () => {
  it('say by when', () => {
    const { text } = messageWords('submitted', facts);
    expect(plain(text.zh)).toBe(
      '老年综合津贴的申请在 11 月 24 日（周二）收到。最晚 12 月 15 日（周二）办完。',
    );
    expect(plain(text.en)).toContain('It is done by Tuesday 15 December at the latest.');
  });

  it('name the year where it is another one', () => {
    const { text } = messageWords('accepted', { ...facts, told: plainDate('2027-01-04') });
    expect(plain(text.zh)).toContain('最晚 2027 年 1 月 4 日（周一）办完。');
    expect(plain(text.en)).toContain('by Monday 4 January 2027 at the latest.');
  });

  it('end no line within a date', () => {
    expect(messageWords('submitted', facts).text.zh).toContain('12\u00A0月\u00A015\u00A0日（周\u2060二）');
  });

  it('leave out a day that nobody told', () => {
    const { told: _, ...untold } = facts;
    expect(messageWords('accepted', untold).text.zh).not.toContain('最晚');
  });

  it('never say yes where the answer is no', () => {
    expect(messageWords('approved', { ...facts, outcome: 'granted' }).title.en).toBe('Decided: granted');
    expect(messageWords('approved', { ...facts, outcome: 'refused' }).title.en).toBe('Decided: refused');
  });

  it.each(KINDS)('%s says something in both languages, in sentences of at most 30 characters', (kind) => {
    const { title, text } = messageWords(kind, facts);
    for (const said of [title.zh, title.en, text.zh, text.en]) expect(said.trim()).not.toBe('');
    for (const sentence of text.zh.split('。')) expect([...sentence].length).toBeLessThanOrEqual(30);
  });
});
