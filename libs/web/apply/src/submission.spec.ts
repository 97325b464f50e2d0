import { describe, expect, it } from '@jest/globals';
import { type Api, ApiProblem, NetworkLost } from '@yizhan/web-ui';
import { draft } from './draft.fixture.ts';
import { draftAsItStands, submitDraft, submitFaultOf, undeclared } from './submission.ts';

const problem = (status: number, code: string) => new ApiProblem({ status, code, title: '', detail: '' });

describe('sending', () => {
  it('sends what was declared, at the revision that was seen, under one key for every try', async () => {
    const sent: unknown[] = [];
    const api: Api = {
      get: () => Promise.reject(new Error('nothing is read')),
      change: (method, path, options) => {
        sent.push({ method, path, ...options });
        return Promise.reject(new NetworkLost());
      },
    };
    const declared = { truthful: true, electronicDelivery: false };
    await expect(submitDraft(api, 'a', draft, declared)).rejects.toBeInstanceOf(NetworkLost);
    await expect(submitDraft(api, 'a', draft, declared)).rejects.toBeInstanceOf(NetworkLost);
    expect(sent[0]).toMatchObject({
      method: 'POST',
      path: `/drafts/${draft.id}/submit`,
      seen: 1,
      body: { declarations: { truthful: true } },
    });
    expect(sent[1]).toEqual(sent[0]);
  });

  it.each([
    [new NetworkLost(), 'notSent'],
    [problem(503, 'unavailable'), 'notSent'],
    [problem(409, 'openMatter'), 'twin'],
    [problem(404, 'notFound'), 'closed'],
    [problem(409, 'stale'), 'changed'],
    [problem(422, 'formInvalid'), 'form'],
    [problem(429, 'tooManyRequests'), 'tooMany'],
    [problem(401, 'notSignedIn'), undefined],
  ])('tells what became of it: %s', (error, fault) => {
    expect(submitFaultOf(error)).toBe(fault);
  });

  it('finds the draft as it stands after it was changed elsewhere, and nothing once it was sent', async () => {
    const reading = (answer: () => Promise<never> | Promise<typeof draft>): Api => ({
      get: <T>() => answer() as Promise<T>,
      change: () => Promise.reject(new Error('nothing is changed')),
    });
    const newer = { ...draft, revision: draft.revision + 1 };
    expect(
      await draftAsItStands(
        reading(() => Promise.resolve(newer)),
        draft.id,
      ),
    ).toEqual(newer);
    expect(
      await draftAsItStands(
        reading(() => Promise.reject(problem(404, 'notFound'))),
        draft.id,
      ),
    ).toBeUndefined();
    await expect(
      draftAsItStands(
        reading(() => Promise.reject(new NetworkLost())),
        draft.id,
      ),
    ).rejects.toBeInstanceOf(NetworkLost);
  });

  it('asks for every declaration, and for no consent', () => {
    expect(undeclared([{ id: 'truthful' }], { electronicDelivery: true })).toEqual(['truthful']);
    expect(undeclared([{ id: 'truthful' }], { truthful: true })).toEqual([]);
  });
});
