import { describe, expect, it } from '@jest/globals';
import { missingWords } from '@yizhan/web-ui';
import { myWords } from './my-words.ts';

describe('the words around the personal pages', () => {
  it('are whole in both languages', () => {
    expect(missingWords(myWords)).toEqual([]);
  });
});
