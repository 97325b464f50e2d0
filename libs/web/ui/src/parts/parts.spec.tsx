import { describe, expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { Parts } from './parts.component.tsx';

const parts = [
  { key: 'a', state: 'done', title: '怎么联系' },
  { key: 'b', state: 'now', title: '钱和卡' },
] as const;

describe('Parts', () => {
  it('names the part one is in', () => {
    expect(rendered(<Parts label="填写进度" parts={parts} />)).toMatch(
      /aria-label="填写进度".*class="now" aria-current="step"/,
    );
    expect(textOf(<Parts label="Progress" parts={parts} />, 'en')).toBe('Done: 怎么联系 Now: 钱和卡');
  });
});
