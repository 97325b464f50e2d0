import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Tiles } from './tiles.component.tsx';

describe('Tiles', () => {
  it('is a list of links with words', () => {
    const html = rendered(<Tiles tiles={[{ href: '/days', icon: 'calendar', title: '算到哪天' }]} />);
    expect(html).toMatch(
      /^<ul class="tiles" role="list"><li><a class="tile" href="\/days"><svg .*<span>算到哪天<\/span><\/a><\/li><\/ul>$/,
    );
  });
});
