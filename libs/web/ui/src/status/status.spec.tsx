import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Status } from './status.component.tsx';

describe('Status', () => {
  it('is said when it changes', () => {
    expect(rendered(<Status state="done">已保存</Status>)).toMatch(
      /^<p class="status" role="status">.*已保存<\/span><\/p>$/,
    );
  });
});
