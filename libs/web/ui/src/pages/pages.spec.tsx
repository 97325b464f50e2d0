import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { nearPages, Pages } from './pages.component.tsx';

describe('Pages', () => {
  it('names the first, the last and the near ones', () => {
    expect(nearPages(1, 3)).toEqual([1, 2, 3]);
    expect(nearPages(20, 1200)).toEqual([1, 19, 20, 21, 1200]);
  });

  it('is a labelled way, with the current page marked', () => {
    const html = rendered(<Pages current={2} count={3} href={(page) => `?page=${String(page)}`} />);
    expect(html).toMatch(/^<nav aria-label="分页">/);
    expect(html).toMatch(
      /href="\?page=2" aria-current="page" aria-label="第\u00A02\u00A0页"|aria-current="page" aria-label="第 2\u00A0页"/,
    );
    expect(html).toMatch(/rel="prev">上一页/);
    expect(rendered(<Pages current={1} count={3} href={() => '#'} />, 'en')).toMatch(/rel="next">Next/);
  });

  it('is not there for one page', () => {
    expect(rendered(<Pages current={1} count={1} href={() => '#'} />)).toBe('');
  });
});
