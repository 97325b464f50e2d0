import { describe, expect, it } from '@jest/globals';
import { chooseVoice, sentencesOf } from './voices.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService });

describe('chooseVoice', () => {
  it('prefers the very language, and a voice on the device', () => {
    const far = voice('zh-CN', false);
    const near = voice('zh_CN', true);
    const taiwan = voice('zh-TW', true);
    expect(chooseVoice([voice('en-US', true), taiwan, far, near], 'zh-CN')).toBe(near);
    expect(chooseVoice([taiwan, far], 'zh-CN')).toBe(far);
    expect(chooseVoice([taiwan], 'zh-CN')).toBe(taiwan);
  });

  it('takes any English for English', () => {
    const british = voice('en-GB', true);
    expect(chooseVoice([voice('zh-CN', true), british], 'en')).toBe(british);
  });

  it('has none where the device has none', () => {
    expect(chooseVoice([voice('en-US', true)], 'zh-CN')).toBeUndefined();
    expect(chooseVoice([], 'en')).toBeUndefined();
  });
});

describe('sentencesOf', () => {
  it('reads a long text in pieces that end with a sentence', () => {
    expect(sentencesOf('起算当天不算。  从下一天数起！', 8)).toEqual(['起算当天不算。', '从下一天数起！']);
    expect(sentencesOf('一。二。三。', 120)).toEqual(['一。 二。 三。']);
    expect(sentencesOf('No full stop')).toEqual(['No full stop']);
    expect(sentencesOf(' \n ')).toEqual([]);
  });
});
