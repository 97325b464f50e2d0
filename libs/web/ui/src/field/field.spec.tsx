import { describe, expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { DateField } from './date-field.tsx';
import { SelectField, TextAreaField, TextField } from './field.component.tsx';

describe('TextField', () => {
  it('is heard with its label, hint and error', () => {
    const html = rendered(
      <TextField
        id="phone"
        name="phone"
        label="手机号"
        hint="11 位。"
        error="少了 1 位数字"
        value="199"
        keys="tel"
      />,
    );
    expect(html).toMatch(/<label class="label" for="phone">手机号<\/label>/);
    expect(html).toMatch(/<div class="hint" id="phone-hint">11 位。<\/div>/);
    expect(html).toMatch(/<p class="error" id="phone-error">错误：少了 1\u00A0位数字<\/p>/);
    expect(html).toMatch(
      /inputMode="tel"[^>]* aria-invalid="true" aria-describedby="phone-hint phone-error" name="phone" value="199"/i,
    );
  });

  it('says Error in English', () => {
    expect(textOf(<TextField id="a" name="a" label="Name" error="Give a name" />, 'en')).toContain(
      'Error: Give a name',
    );
  });

  it('says what may be left empty, and marks nothing else', () => {
    expect(textOf(<TextAreaField id="a" name="a" label="想说的话" optional />)).toBe('想说的话 （可以不写）');
    expect(textOf(<TextField id="a" name="a" label="姓名" />)).toBe('姓名');
  });

  it('shows while a register is being asked', () => {
    expect(rendered(<TextField id="a" name="a" label="户籍" lookingUp />)).toMatch(
      /readOnly="" aria-busy="true" name="a" value="正在查……"/i,
    );
  });

  it('keeps what a register says from being changed, and sends it all the same', () => {
    const html = rendered(
      <TextField id="a" name="a" label="户籍" value="x" readOnly source={{ source: '公安' }} />,
    );
    expect(html).toMatch(/readOnly=""/i);
    expect(html).not.toMatch(/ disabled/);
    expect(html).toMatch(/aria-describedby="a-source"/);
  });
});

describe('SelectField', () => {
  it('keeps the answer chosen', () => {
    const html = rendered(
      <SelectField
        id="u"
        name="unit"
        label="单位"
        value="b"
        options={[
          { value: 'a', label: '甲' },
          { value: 'b', label: '乙' },
        ]}
      />,
    );
    expect(html).toMatch(/<option value="b" selected="">乙<\/option>/);
  });
});

describe('DateField', () => {
  const value = { year: '2026', month: '11', day: '31' };

  it('is one question in three number fields', () => {
    const html = rendered(<DateField id="start" name="start" label="哪天开始" value={value} />);
    expect(html).toMatch(/<legend class="legend">哪天开始<\/legend>/);
    expect(html.match(/inputMode="numeric"/gi)).toHaveLength(3);
    expect(html).toMatch(/name="start-year"[^>]*value="2026"/);
    expect(html).toMatch(/<label for="start-month">月<\/label>/);
  });

  it('marks only the part that is wrong', () => {
    const html = rendered(
      <DateField
        id="start"
        name="start"
        label="哪天"
        value={value}
        wrong={['day']}
        error="11 月没有 31 日"
      />,
    );
    expect(html.match(/aria-invalid/g)).toHaveLength(1);
    expect(html).toMatch(/id="start-day"[^>]*aria-invalid="true"/);
    expect(html).toMatch(/<fieldset class="question bad" aria-describedby="start-error">/);
  });

  it('speaks English too', () => {
    expect(textOf(<DateField id="s" name="s" label="First day" />, 'en')).toBe('First day Year Month Day');
  });
});
