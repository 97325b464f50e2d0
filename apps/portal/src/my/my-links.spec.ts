import { describe, expect, it } from '@jest/globals';
import { moveOf } from './my-links.ts';

const here = new URL('https://yizhan.example/my/apply/SH-OLD-002');

describe('a click on a link of a personal page', () => {
  it.each([
    ['/my', { kind: 'inside', to: '/my' }],
    ['/my/messages?all=1', { kind: 'inside', to: '/my/messages?all=1' }],
    ['/en/my/apply/SH-OLD-002', { kind: 'language', language: 'en' }],
    ['/', { kind: 'browser' }],
    ['/services/SH-OLD-002', { kind: 'browser' }],
    ['/mystery', { kind: 'browser' }],
    ['tel:12345', { kind: 'browser' }],
    ['https://elsewhere.example/my', { kind: 'browser' }],
    ['#payee', { kind: 'place', id: 'payee' }],
    ['/api/v1/applications/1/documents/2', { kind: 'browser' }],
  ])('%s', (href, move) => {
    expect(moveOf(href, here)).toEqual(move);
  });

  it('knows the way back to Chinese', () => {
    expect(moveOf('/my', new URL('https://yizhan.example/en/my'))).toEqual({
      kind: 'language',
      language: 'zh-CN',
    });
    expect(moveOf('/en/my/reads', new URL('https://yizhan.example/en/my'))).toEqual({
      kind: 'inside',
      to: '/my/reads',
    });
  });
});
