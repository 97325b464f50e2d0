import { describe, expect, it } from '@jest/globals';
import { limitRuleShape } from './limit-rule.ts';
import { regimeName } from './regime.ts';
import { findRegime, findRegimeByName, REGIMES } from './registry.ts';

describe('the regimes', () => {
  it('are found by id and version, and by the name in a pin', () => {
    for (const regime of REGIMES) {
      expect(findRegime(regime.id, regime.version)).toBe(regime);
      expect(findRegimeByName(regimeName(regime))).toBe(regime);
    }
    expect(findRegime('benefit', 2)).toBeUndefined();
    expect(findRegimeByName('benefit')).toBeUndefined();
    expect(new Set(REGIMES.map(regimeName)).size).toBe(REGIMES.length);
  });

  it('let silence accept for licences only', () => {
    const silent = REGIMES.filter(({ acceptance }) => acceptance.silence === 'accepts').map(({ id }) => id);
    expect(silent).toEqual(['licensing', 'jointLicensing']);
  });

  it.each([
    ['licensing', 'accepted', 'decided', 20, 'workingDay', 10, 'agencyHead'],
    ['jointLicensing', 'accepted', 'decided', 45, 'workingDay', 15, 'governmentHead'],
    ['marketRegistration', 'received', 'decided', 3, 'workingDay', 3, 'agencyHead'],
    ['identityCard', 'submitted', 'issued', 60, 'naturalDay', undefined, undefined],
    ['benefit', undefined, undefined, undefined, undefined, undefined, undefined],
  ])('%s', (id, from, until, value, unit, more, approver) => {
    const regime = findRegime(id, 1);
    expect([regime?.statutory?.from, regime?.statutory?.until]).toEqual([from, until]);
    expect([regime?.statutory?.value, regime?.statutory?.unit]).toEqual([value, unit]);
    expect([regime?.extension?.value, regime?.extension?.approver]).toEqual([more, approver]);
  });

  it('stop no clock for a supplement asked in review of a licence', () => {
    expect(findRegime('licensing', 1)?.supplementInReview).toBe('runs');
    expect(findRegime('licensing', 1)?.pauseKinds).not.toContain('supplementInReview');
  });

  it('give an applicant of a benefit thirty natural days to supplement', () => {
    expect(findRegime('benefit', 1)?.supplement).toEqual({
      limit: { value: 30, unit: 'naturalDay' },
      arrivalDays: 5,
    });
    expect(findRegime('licensing', 1)?.supplement.limit).toBeUndefined();
  });

  it('hold limits that are limits, and lights in order', () => {
    for (const { statutory, thresholds } of REGIMES) {
      if (statutory !== undefined) expect(limitRuleShape.parse(statutory).ok).toBe(true);
      expect(thresholds.yellow).toBeGreaterThan(thresholds.red);
    }
  });
});
