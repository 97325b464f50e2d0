import { describe, expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { Choice } from './choice.component.tsx';

const options = [
  { value: 'a', label: '工作日' },
  { value: 'b', label: '自然日', hint: '周末也算' },
  { value: 'c', label: '小时', unavailable: '这里不按小时算' },
] as const;

describe('Choice', () => {
  it('is a group of native radios under its question', () => {
    const html = rendered(<Choice id="unit" name="unit" label="怎么算？" options={options} chosen={['b']} />);
    expect(html).toMatch(/^<fieldset class="question"><legend class="legend">怎么算？<\/legend>/);
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html).toMatch(/id="unit-b"[^>]*checked=""/);
    expect(html.match(/checked/g)).toHaveLength(1);
  });

  it('chooses nothing by itself', () => {
    expect(rendered(<Choice id="unit" name="unit" label="怎么算？" options={options} />)).not.toContain(
      'checked',
    );
  });

  it('keeps what cannot be chosen on the page, with the reason', () => {
    const html = rendered(<Choice id="unit" name="unit" label="怎么算？" options={options} />);
    expect(html).toMatch(/id="unit-c"[^>]*disabled=""/);
    expect(textOf(<Choice id="unit" name="unit" label="怎么算？" options={options} />)).toContain(
      '小时 这里不按小时算',
    );
  });

  it('takes many', () => {
    expect(
      rendered(<Choice id="u" name="u" of="many" label="x" options={options} chosen={['a', 'b']} />).match(
        /checked/g,
      ),
    ).toHaveLength(2);
  });

  it('says what is wrong', () => {
    expect(
      textOf(<Choice id="u" name="u" label="How?" options={options} error="Choose one" />, 'en'),
    ).toContain('Error: Choose one');
  });
});
