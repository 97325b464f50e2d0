import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Points } from './points.component.tsx';

describe('Points', () => {
  it('is a list whose pictures say nothing', () => {
    const html = rendered(
      <Points
        points={[
          { key: 'a', content: '一' },
          { key: 'b', content: '二' },
        ]}
      />,
    );
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html.match(/aria-hidden="true"/g)).toHaveLength(2);
    expect(html).toMatch(/^<ul /);
  });
});
