import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Notice } from './notice.component.tsx';

describe('Notice', () => {
  it('stands in the text and interrupts nobody', () => {
    const html = rendered(<Notice tone="green">什么都不用带。</Notice>);
    expect(html).toBe('<div class="notice green">什么都不用带。</div>');
  });
});
