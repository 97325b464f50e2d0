import { describe, expect, it } from '@jest/globals';
import { ApiProblem, NetworkLost } from '@yizhan/web-ui';
import { cleanLogin, missingIn, refusalOf, safeBack } from './sign-in.ts';

const problem = (status: number, code: string) => new ApiProblem({ status, code, title: '', detail: '' });

describe('signing in', () => {
  it.each([
    ['１９９ ０００ ００００１', '19900000001'],
    ['199-0000-0001', '19900000001'],
    ['999999 19611108 002x', '99999919611108002X'],
    [' chen.xiao ', 'chen.xiao'],
  ])('reads %s as %s', (typed, login) => {
    expect(cleanLogin(typed)).toBe(login);
  });

  it('asks for what is missing before it sends anything', () => {
    expect(missingIn({ login: ' ', password: '' }).map(({ fault }) => fault)).toEqual([
      'loginMissing',
      'passwordMissing',
    ]);
    expect(missingIn({ login: '1', password: ' ' })).toEqual([]);
  });

  it.each([
    [problem(401, 'wrongCredentials'), 'wrong'],
    [problem(400, 'invalid'), 'wrong'],
    [problem(429, 'tooManyRequests'), 'tooMany'],
    [problem(503, 'unavailable'), 'failed'],
    [new NetworkLost(), 'offline'],
    [new Error('bug'), 'failed'],
  ])('says what became of it: %s', (error, fault) => {
    expect(refusalOf(error).fault).toBe(fault);
  });

  it.each([
    ['/my/apply/SH-OLD-002/1/payee?x=1', '/my/apply/SH-OLD-002/1/payee?x=1'],
    ['/my', '/my'],
    ['//elsewhere.example', '/my'],
    ['https://elsewhere.example/my', '/my'],
    ['/mystery', '/my'],
    [undefined, '/my'],
  ])('goes back to %s only if it is ours', (back, to) => {
    expect(safeBack(back)).toBe(to);
  });
});
