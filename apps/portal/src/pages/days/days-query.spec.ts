import { describe, expect, it } from '@jest/globals';
import { askedOf, isAsked, refusedOf, searchOf, typedOf } from './days-query.ts';

const typed = (search: string) => typedOf(new URLSearchParams(search));
const asked = (search: string) => askedOf(typed(search));
const faults = (search: string): readonly string[] => {
  const result = asked(search);
  return result.ok
    ? []
    : result.error.map(({ field, fault }) => `${field}: ${'key' in fault ? fault.key : fault.said}`);
};

const rest = '&unit=workingDay&binds=office';

describe('what the page is asked', () => {
  it('is the same from a shared address and from the form', () => {
    const shared = asked(`start=2026-09-30&value=20${rest}&pause=2026-10-08/2026-10-10`);
    const form = asked(
      `start-year=2026&start-month=9&start-day=30&value=20${rest}` +
        '&pause-0-first-year=2026&pause-0-first-month=10&pause-0-first-day=8' +
        '&pause-0-last-year=2026&pause-0-last-month=10&pause-0-last-day=10' +
        '&pause-1-first-year=&pause-1-first-month=&pause-1-first-day=',
    );
    expect(shared).toEqual(form);
    expect(shared.ok && searchOf(shared.value)).toBe(
      `start=2026-09-30&value=20${rest}&pause=2026-10-08/2026-10-10`,
    );
  });

  it('takes digits as people type and paste them', () => {
    expect(faults(`start-year=２０２６&start-month=０９&start-day= 3 0 &value=２０${rest}`)).toEqual([]);
    expect(faults(`start-year=2026年&start-month=9月&start-day=30日&value=20 ${rest}`)).toEqual([]);
  });

  it('is nothing until something is asked', () => {
    expect(isAsked(new URLSearchParams(''))).toBe(false);
    expect(isAsked(new URLSearchParams('utm=x'))).toBe(false);
    expect(isAsked(new URLSearchParams('start-year='))).toBe(true);
  });

  it.each([
    [`value=20${rest}`, ['start: startMissing']],
    [`start-year=26&start-month=11&start-day=3&value=20${rest}`, ['start: startYear']],
    [`start-year=2026&start-month=11&start-day=31&value=20${rest}`, ['start: startNoSuch']],
    [`start-year=2026&start-month=13&start-day=1&value=20${rest}`, ['start: startNotADate']],
    [`start=yesterday&value=20${rest}`, ['start: startNotADate']],
    [`start=2026-09-30${rest}`, ['value: valueMissing']],
    [`start=2026-09-30&value=many${rest}`, ['value: valueNotANumber']],
    [`start=2026-09-30&value=-1${rest}`, ['value: valueNotANumber']],
    [`start=2026-09-30&value=1.5${rest}`, ['value: valueNotANumber']],
    [`start=2026-09-30&value=5001${rest}`, ['value: valueRange']],
    ['start=2026-09-30&value=20&unit=hour', ['unit: unitMissing', 'binds: bindsMissing']],
    [`start=2026-09-30&value=20${rest}&pause=2026-10-08`, ['pause-0-last: pauseHalf']],
    [`start=2026-09-30&value=20${rest}&pause=2026-10-10/2026-10-08`, ['pause-0-last: pauseReversed']],
  ])('%s', (search, expected) => {
    expect(faults(search)).toEqual(expected);
  });

  it('loses nothing that was typed', () => {
    expect(typed('start-year=26&start-month=xi&start-day=&value=many&unit=hour')).toMatchObject({
      start: { year: '26', month: 'xi', day: '' },
      value: 'many',
      unit: 'hour',
    });
  });

  it('finds the field of the API’s own refusal', () => {
    expect(refusedOf([{ path: '/value', code: 'beyondHorizon', message: '' }])).toEqual([
      { field: 'value', fault: { key: 'tooFar', params: {} } },
    ]);
    expect(
      refusedOf([{ path: '/start', code: 'startOutOfRange', message: '起算日：不能晚于 9979-12-31。' }]),
    ).toEqual([{ field: 'start', fault: { said: '起算日：不能晚于 9979-12-31。' } }]);
    expect(refusedOf([{ path: '/pause/1', code: 'notADate', message: 'x' }])[0]?.field).toBe('pause-1-last');
  });
});
