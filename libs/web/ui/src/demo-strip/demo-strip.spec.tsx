import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@yizhan/domain/kernel';
import { textOf } from '../testing/rendered.fixture.tsx';
import { DemoStrip } from './demo-strip.component.tsx';

const today = plainDate('2026-11-24');

describe('DemoStrip', () => {
  it('says that this is a demonstration and which day it takes for today', () => {
    expect(textOf(<DemoStrip today={today} />)).toContain('演示系统，今天当作 2026 年 11 月 24 日（周二）。');
    expect(textOf(<DemoStrip today={today} />, 'en')).toContain(
      'Demonstration. Today is taken to be Tuesday 24 November 2026.',
    );
  });
});
