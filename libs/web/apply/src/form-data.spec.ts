import { describe, expect, it } from '@jest/globals';
import { fieldsOf } from '@yizhan/domain/forms';
import { form } from './draft.fixture.ts';
import { readFields, sameAnswer, typedDate, typedText } from './form-data.ts';

describe('the fields of a page', () => {
  it('are read as they stand, right or wrong', () => {
    const data = new FormData();
    data.set('phone', '199 0000');
    data.set('since-year', '2026');
    data.set('since-month', '13');
    data.set('since-day', '');
    const fields = fieldsOf(form).filter(({ id }) => ['phone', 'since', 'payee'].includes(id));
    expect(readFields(fields, data)).toEqual({
      phone: '199 0000',
      payee: '',
      since: { year: '2026', month: '13', day: '' },
    });
  });

  it('show a date in its boxes, typed or stored', () => {
    expect(typedDate('2026-01-02')).toEqual({ year: '2026', month: '1', day: '2' });
    expect(typedDate({ year: '26', month: 'x' })).toEqual({ year: '26', month: 'x', day: '' });
    expect(typedDate(undefined)).toEqual({ year: '', month: '', day: '' });
  });

  it('show what is stored as it was chosen', () => {
    expect([typedText(true), typedText(false), typedText('x'), typedText(null)]).toEqual([
      'yes',
      'no',
      'x',
      '',
    ]);
    expect(sameAnswer({ year: '1' }, { year: '1' })).toBe(true);
  });
});
