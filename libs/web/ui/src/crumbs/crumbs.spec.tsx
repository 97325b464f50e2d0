import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Crumbs } from './crumbs.component.tsx';

describe('Crumbs', () => {
  it('is a labelled way from the top', () => {
    expect(rendered(<Crumbs crumbs={[{ href: '/', title: '办事' }, { title: '津贴' }]} />)).toBe(
      '<nav aria-label="所在位置"><ol class="crumbs" role="list"><li><a href="/">办事</a></li><li>津贴</li></ol></nav>',
    );
  });
});
