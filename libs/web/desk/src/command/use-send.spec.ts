import { describe, expect, it } from '@jest/globals';
import { ApiProblem, NetworkLost } from '@yizhan/web-ui';
import { isUnplaced } from './command-form.tsx';
import { standingOf, tryOf } from './use-send.ts';

describe('a try', () => {
  const first = tryOf(undefined, 'accept', 3);

  it('keeps its key however often the same is sent for the same case', () => {
    expect(tryOf(first, 'accept', 3)).toBe(first);
  });

  it('is another one for another body, and for the case as it has become', () => {
    expect(tryOf(first, 'accept with a remark', 3).key).not.toBe(first.key);
    const again = tryOf(first, 'accept', 4);
    expect([again.seen, again.key === first.key]).toEqual([4, false]);
  });

  it('goes out again as it was after an answer that was lost: it may have been done', () => {
    const lost = { ...first, lost: true };
    expect(tryOf(lost, 'accept', 4)).toBe(lost);
  });
});

describe('what became of it', () => {
  const problem = (status: number, code: string, more: object = {}) =>
    new ApiProblem({ code, title: '', detail: '', status, ...more } as ApiProblem['body']);

  it('is told apart: lost, failed, changed meanwhile, faulty, refused', () => {
    expect(standingOf(new NetworkLost()).kind).toBe('offline');
    expect(standingOf(problem(503, 'unavailable')).kind).toBe('failed');
    expect(standingOf(new TypeError('anything')).kind).toBe('failed');
    expect(standingOf(problem(409, 'stale', { open: ['take'] })).kind).toBe('changed');
    expect(standingOf(problem(409, 'ownProposal')).kind).toBe('refused');
    expect(
      standingOf(problem(422, 'invalid', { errors: [{ path: '/reason', code: 'missing', params: {} }] })),
    ).toMatchObject({ kind: 'faults', faults: [{ path: '/reason', code: 'missing' }] });
  });
});

describe('a fault', () => {
  const fields = [{ name: 'reason', required: true, kind: 'text', max: 10, lines: 'one' }] as const;

  it('is said by its field, or above the form where none can', () => {
    expect(isUnplaced([{ path: '/reason', code: 'missing', params: {} }], fields)).toBe(false);
    expect(isUnplaced([{ path: '/proposed', code: 'missing', params: {} }], fields)).toBe(true);
    expect(isUnplaced([], fields)).toBe(false);
  });
});
