import { describe, expect, it } from '@jest/globals';
import { missingWords } from '@yizhan/web-ui';
import { messagesWords } from './messages.words.ts';

describe('the words of this feature', () => {
  it('are whole in both languages', () => {
    expect(missingWords(messagesWords)).toEqual([]);
  });
});
