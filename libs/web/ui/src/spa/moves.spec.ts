import { describe, expect, it } from '@jest/globals';
import { moveOf } from './moves.ts';

const here = new URL('https://yizhan.example/staff/queue');
const form = new URL('https://yizhan.example/my/apply/SH-OLD-002');

describe('a click on a link', () => {
  it.each([
    ['/staff', { kind: 'inside', to: '/staff' }],
    ['/staff/queue?view=open', { kind: 'inside', to: '/staff/queue?view=open' }],
    ['/en/staff/queue', { kind: 'language', language: 'en' }],
    ['/', { kind: 'browser' }],
    ['/staffing', { kind: 'browser' }],
    ['tel:12345', { kind: 'browser' }],
    ['https://elsewhere.example/staff', { kind: 'browser' }],
    ['#main', { kind: 'place', id: 'main' }],
    ['/api/v1/staff/applications/1/documents/2', { kind: 'browser' }],
  ])('%s', (href, move) => {
    expect(moveOf(href, here, '/staff')).toEqual(move);
  });

  it('knows the way back to Chinese', () => {
    const english = new URL('https://yizhan.example/en/staff');
    expect(moveOf('/staff', english, '/staff')).toEqual({ kind: 'language', language: 'zh-CN' });
    expect(moveOf('/en/staff/queue', english, '/staff')).toEqual({ kind: 'inside', to: '/staff/queue' });
  });

  it.each([
    ['/my/messages?all=1', { kind: 'inside', to: '/my/messages?all=1' }],
    ['/en/my/apply/SH-OLD-002', { kind: 'language', language: 'en' }],
    ['/services/SH-OLD-002', { kind: 'browser' }],
    ['/mystery', { kind: 'browser' }],
    ['#payee', { kind: 'place', id: 'payee' }],
  ])('below another root: %s', (href, move) => {
    expect(moveOf(href, form, '/my')).toEqual(move);
  });
});
