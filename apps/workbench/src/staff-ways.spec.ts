import { describe, expect, it } from '@jest/globals';
import { missingWords } from '@yizhan/web-ui';
import { queueViews, staffWays } from './staff-ways.ts';
import { workbenchWords } from './workbench-words.ts';

describe('the ways of the workbench', () => {
  it('are those of one’s roles, the first is home', () => {
    expect(staffWays(new Set(['windowClerk'])).map(({ href }) => href)).toEqual(['/staff/queue']);
    expect(staffWays(new Set(['supervisor'])).map(({ href }) => href)).toEqual(['/staff/supervision']);
    expect(staffWays(new Set(['auditor'])).map(({ href }) => href)).toEqual(['/staff/turnaround']);
    expect(staffWays(new Set(['auditor', 'approver'])).map(({ section }) => section)).toEqual([
      'queue',
      'turnaround',
    ]);
    expect(staffWays(new Set(['administrator', 'catalogueEditor']))).toEqual([]);
  });

  it('bring the lists that are theirs to read, and no other', () => {
    expect(queueViews(new Set(['officer', 'reviewer']))).toEqual(['mine', 'open']);
    expect(queueViews(new Set(['supervisor']))).toEqual(['pressing']);
    expect(queueViews(new Set(['windowClerk', 'supervisor']))).toEqual(['mine', 'open', 'pressing']);
    expect(queueViews(new Set(['auditor']))).toEqual([]);
  });
});

describe('the words of the frame', () => {
  it('are whole in both languages', () => {
    expect(missingWords(workbenchWords)).toEqual([]);
  });
});
