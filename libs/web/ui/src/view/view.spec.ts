import { describe, expect, it } from '@jest/globals';
import { DEFAULT_VIEW, largerStep, parseView, viewCookie, viewOf, viewOfCookies } from './view.ts';

describe('view', () => {
  it('reads its own cookie back', () => {
    const view = { density: 'senior', step: '1.875', theme: 'night' } as const;
    expect(viewOfCookies(`a=b; ${viewCookie(view).split(';')[0] ?? ''}; c=d`)).toEqual(view);
  });

  it('knows a first visit', () => {
    expect(viewOfCookies(null)).toBeUndefined();
    expect(viewOfCookies('session=view')).toBeUndefined();
  });

  it('takes step 1 of a standard view for the usual step', () => {
    expect(parseView('standard.1.day')).toEqual(DEFAULT_VIEW);
  });

  it.each(['', 'senior', 'senior.2.day', 'senior.1.5', 'huge.1.5.day', 'senior.1.5.day<script>'])(
    'refuses %p',
    (text) => {
      expect(parseView(text)).toBeUndefined();
    },
  );

  it('keeps what a form leaves out', () => {
    const before = { density: 'senior', step: '1.25', theme: 'night' } as const;
    expect(viewOf({ density: 'standard', theme: 'pink' }, before)).toEqual({
      ...before,
      density: 'standard',
    });
  });

  it('knows the next larger letters', () => {
    expect(largerStep('1.25')).toBe('1.5');
    expect(largerStep('1.875')).toBeUndefined();
  });
});
