import { describe, expect, it } from '@jest/globals';
import { textOf } from '../testing/rendered.fixture.tsx';
import { Empty } from './empty.component.tsx';

describe('Empty', () => {
  it('says what is not there, and what will be', () => {
    expect(textOf(<Empty title="还没有办件">办过的事都会列在这里。</Empty>)).toBe(
      '还没有办件 办过的事都会列在这里。',
    );
  });
});
