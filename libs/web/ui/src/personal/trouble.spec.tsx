import { describe, expect, it } from '@jest/globals';
import { ApiProblem, NetworkLost } from '../client/api-error.ts';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Trouble } from './trouble.component.tsx';

const said = (status: number) => new ApiProblem({ status, code: 'any', title: '', detail: '不能做这件事。' });

const drawn = (error: unknown, title?: string): string =>
  rendered(<Trouble error={error} again={() => undefined} {...(title === undefined ? {} : { title })} />);

describe('Trouble', () => {
  it('brings a heading only where the page has none', () => {
    expect(drawn(said(500), '时效')).toContain('<h1>时效</h1>');
    expect(drawn(said(500))).not.toContain('<h1');
  });

  it.each([
    ['the network is gone', new NetworkLost(), true],
    ['the server failed', said(500), true],
    ['it is not allowed', said(403), false],
    ['there is nothing', said(404), false],
  ])('when %s, a second try is offered only where it may help', (_, error, offered) => {
    expect(drawn(error).includes('<form')).toBe(offered);
  });
});
