import { describe, expect, it } from '@jest/globals';
import { textOf } from '../testing/rendered.fixture.tsx';
import { Provenance } from './provenance.component.tsx';

describe('Provenance', () => {
  it('names the register and when it was asked', () => {
    expect(textOf(<Provenance source="公安 · 户籍库" asOf="今天查到" />)).toBe('公安 · 户籍库 今天查到');
    expect(textOf(<Provenance source="Police" />, 'en')).toBe('Police');
  });
});
