import { describe, expect, it } from '@jest/globals';
import { missingWords } from '@yizhan/web-ui';
import { addresses } from './addresses.ts';
import { viewIn } from './view-in.ts';
import { deskWords } from './words/index.ts';

describe('the list beside a case', () => {
  it('is the one the address asks for, if it is the reader’s', () => {
    expect(viewIn('open', ['mine', 'open'])).toBe('open');
    expect(viewIn(null, ['mine', 'open'])).toBe('mine');
    // Another's link: a clerk supervises nobody, and is not asked for what they may not read.
    expect(viewIn('pressing', ['mine', 'open'])).toBe('mine');
    expect(viewIn('mine', ['pressing'])).toBe('pressing');
    expect(viewIn('anything', [])).toBe('mine');
  });

  it('stands in the addresses of its cases', () => {
    expect(addresses('zh-CN').case('N-1')).toBe('/staff/applications/N-1');
    expect(addresses('en', 'open').case('N-1')).toBe('/en/staff/applications/N-1?view=open');
    expect(addresses('zh-CN', 'open').queue).toBe('/staff/queue?view=open');
    expect(addresses('zh-CN', 'pressing').queue).toBe('/staff/supervision');
    expect(addresses('zh-CN', 'pressing').case('N-1')).toBe('/staff/applications/N-1?view=pressing');
  });
});

describe('the words of the desk', () => {
  it('are whole in both languages', () => {
    expect(missingWords(deskWords)).toEqual([]);
  });
});
