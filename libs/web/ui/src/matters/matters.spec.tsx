import { describe, expect, it } from '@jest/globals';
import { textOf } from '../testing/rendered.fixture.tsx';
import { Matters } from './matters.component.tsx';

describe('Matters', () => {
  it('says what, whose, how it stands, who has it, by when', () => {
    const text = textOf(
      <Matters
        matters={[
          {
            key: 'a',
            title: '老年综合津贴',
            whose: '为陈桂芳办',
            light: { state: 'onTime', word: '按时' },
            holder: '在街道手里',
            when: { date: '12 月 4 日', meaning: '最晚这天办好' },
            action: { href: '/x', label: '看进度' },
          },
        ]}
      />,
    );
    expect(text).toBe('老年综合津贴 为陈桂芳办 按时 在街道手里 12 月 4 日 最晚这天办好 看进度');
  });
});
