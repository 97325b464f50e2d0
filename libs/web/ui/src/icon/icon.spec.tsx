import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Icon, ICON_NAMES } from './icon.component.tsx';

describe('Icon', () => {
  it('is a drawing inside the page, hidden from those who listen', () => {
    expect(rendered(<Icon name="check" />)).toBe(
      '<svg class="text" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 12.5l5 5L20 6.5"></path></svg>',
    );
  });

  it('has no two names for one drawing', () => {
    expect(new Set(ICON_NAMES.map((name) => rendered(<Icon name={name} />))).size).toBe(ICON_NAMES.length);
  });
});
