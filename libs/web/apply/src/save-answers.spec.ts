import { describe, expect, it } from '@jest/globals';
import { type Api, ApiProblem, type ChangeOptions, NetworkLost } from '@yizhan/web-ui';
import { draft } from './draft.fixture.ts';
import type { Draft } from './draft.wire.ts';
import { saveAnswers } from './save-answers.ts';

const stale = new ApiProblem({ status: 409, code: 'stale', title: '', detail: '' });

/** A server that holds one draft, which another device may have changed. */
function serving(held: Draft, refusals: readonly Error[] = []) {
  const sent: ChangeOptions[] = [];
  const queue = [...refusals];
  const api: Api = {
    get: <T>() => Promise.resolve(held as T),
    change: <T>(_method: string, _path: string, options: ChangeOptions = {}) => {
      sent.push(options);
      const refusal = queue.shift();
      if (refusal !== undefined) return Promise.reject<T>(refusal);
      const { answers } = options.body as Pick<Draft, 'answers'>;
      return Promise.resolve({ ...held, answers, revision: held.revision + 1 } as T);
    },
  };
  return { api, sent };
}

describe('saving', () => {
  it('sends everything that was answered, at the revision that was seen', async () => {
    const { api, sent } = serving({ ...draft, answers: { payee: 'none' } });
    const saved = await saveAnswers(api, { ...draft, answers: { payee: 'none' } }, { alone: 'no' }, 'helper');
    expect(sent).toEqual([{ body: { answers: { payee: 'none', alone: 'no' }, at: 'helper' }, seen: 1 }]);
    expect([saved.merged, saved.draft.revision]).toEqual([false, 2]);
  });

  it('puts what was typed here over what another device saved, and says so', async () => {
    const elsewhere: Draft = { ...draft, revision: 7, answers: { payee: 'thisCard', helperName: '示例' } };
    const { api, sent } = serving(elsewhere, [stale]);
    const saved = await saveAnswers(api, draft, { payee: 'none' }, 'payee');
    expect(sent[1]).toMatchObject({ seen: 7, body: { answers: { payee: 'none', helperName: '示例' } } });
    expect(saved.merged).toBe(true);
  });

  it.each([new NetworkLost(), new ApiProblem({ status: 409, code: 'openMatter', title: '', detail: '' })])(
    'leaves every other no to the page: %s',
    async (error) => {
      const { api, sent } = serving(draft, [error]);
      await expect(saveAnswers(api, draft, { payee: 'none' }, 'payee')).rejects.toBe(error);
      expect(sent).toHaveLength(1);
    },
  );
});
