import { describe, expect, it } from '@jest/globals';
import { ApiProblem, NetworkLost } from '@yizhan/web-ui';
import { REASON_MAX, reasonFaults, withdrawBody, withdrawFaultOf } from './withdrawal.ts';

const problem = (status: number, code: string) => new ApiProblem({ status, code, title: '', detail: '' });

describe('withdrawing', () => {
  it('owes no reason', () => {
    expect(withdrawBody('  ')).toEqual({});
    expect(withdrawBody(' 不办了 ')).toEqual({ reason: '不办了' });
  });

  it('counts a reason as people count letters', () => {
    expect(reasonFaults('𠮷'.repeat(REASON_MAX))).toEqual([]);
    expect(reasonFaults('字'.repeat(REASON_MAX + 1))).toEqual(['tooLong']);
  });

  it.each([
    [problem(409, 'stale'), 'changed'],
    [problem(409, 'notNow'), 'closed'],
    [problem(503, 'unavailable'), 'failed'],
    [new NetworkLost(), 'failed'],
  ])('tells what became of it: %s', (error, fault) => {
    expect(withdrawFaultOf(error)).toBe(fault);
  });
});
