import { describe, expect, it } from '@jest/globals';
import { missingWords } from '@yizhan/web-ui';
import { accountsWords } from './accounts.words.ts';

describe('the words of this feature', () => {
  it('are whole in both languages', () => {
    expect(missingWords(accountsWords)).toEqual([]);
  });
});
