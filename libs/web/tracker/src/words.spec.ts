import { describe, expect, it } from '@jest/globals';
import { missingWords } from '@yizhan/web-ui';
import { trackerWords } from './words/index.ts';

describe('the words of this feature', () => {
  it('are whole in both languages', () => {
    expect(missingWords(trackerWords)).toEqual([]);
  });
});
