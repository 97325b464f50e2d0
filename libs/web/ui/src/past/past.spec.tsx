import { describe, expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { Past } from './past.component.tsx';

const entries = [
  { key: 'a', state: 'done', what: '您提交了申请', facts: '11 月 24 日' },
  { key: 'b', state: 'now', what: '街道正在核对' },
  { key: 'c', state: 'ahead', what: '批准' },
] as const;

describe('Past', () => {
  it('says in words how far it is', () => {
    expect(textOf(<Past entries={entries} />)).toBe(
      '已完成： 您提交了申请 11 月 24 日 正在进行： 街道正在核对 还没到： 批准',
    );
    expect(textOf(<Past entries={entries} />, 'en')).toMatch(/^Done: .* Now: .* To come: /);
    expect(rendered(<Past entries={entries} />)).toMatch(/class="now" aria-current="step"/);
  });
});
