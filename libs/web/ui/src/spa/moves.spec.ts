import { describe, expect, it } from '@jest/globals';
import { moveOf } from './moves.ts';

const here = new URL('https://yizhan.example/staff/queue');

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
});
