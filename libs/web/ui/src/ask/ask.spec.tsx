import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Ask } from './ask.component.tsx';

describe('Ask', () => {
  it('is a native details, so that it opens without a script', () => {
    const html = rendered(
      <Ask question="要再申请吗？" open>
        不用。
      </Ask>,
    );
    expect(html).toMatch(/^<details class="ask" open=""><summary><span>要再申请吗？<\/span>/);
    expect(html).toMatch(/<div class="answer">不用。<\/div><\/details>$/);
    expect(rendered(<Ask question="Why?">So.</Ask>, 'en')).toMatch(/aria-hidden="true">Open</);
  });
});
