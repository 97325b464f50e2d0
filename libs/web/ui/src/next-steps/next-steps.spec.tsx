import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { NextSteps } from './next-steps.component.tsx';

describe('NextSteps', () => {
  it('is an ordered list; its numbers are drawn, not written', () => {
    expect(rendered(<NextSteps steps={[{ key: 'a', content: '核对' }]} />)).toBe(
      '<ol class="steps" role="list"><li><div>核对</div></li></ol>',
    );
  });
});
