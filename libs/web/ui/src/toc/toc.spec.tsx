import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Toc } from './toc.component.tsx';

describe('Toc', () => {
  it('leads to the parts of the page', () => {
    expect(rendered(<Toc label="这一页有" parts={[{ id: 'can', title: '我能办吗' }]} />)).toBe(
      '<nav aria-label="这一页有"><ul class="toc" role="list"><li><a href="#can">我能办吗</a></li></ul></nav>',
    );
  });
});
