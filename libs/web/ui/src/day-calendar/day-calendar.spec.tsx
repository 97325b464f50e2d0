import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@yizhan/domain/kernel';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { counted } from './counted.fixture.ts';
import { DayCalendar } from './day-calendar.component.tsx';

const today = plainDate('2026-11-24');

describe('DayCalendar', () => {
  const html = rendered(<DayCalendar days={counted('2026-11-24', 15)} today={today} />);

  it('is one list of weeks, each its sum and its days', () => {
    expect(html.match(/<p class="sum"/g)).toHaveLength(4);
    expect(html.match(/<time /g)).toHaveLength(22);
    expect(html).toMatch(
      /<ol class="weeks" role="list" aria-label="一天一天怎么算"><li class="week now"><p class="sum"/,
    );
  });

  it('says of every day whether it counts and why, in words', () => {
    const text = textOf(<DayCalendar days={counted('2026-11-24', 15)} today={today} />);
    expect(text).toContain('11 月 24 日 周二 今天 起算 不算');
    expect(text).toContain('11 月 25 日 周三 第 1 天');
    expect(text).toContain('11 月 28 日 周六 周末 不算');
    expect(text).toContain('12 月 15 日 周二 到期');
  });

  it('opens to every day without a script', () => {
    expect(html).toMatch(/<details class="each"><summary>看每一天<\/summary><\/details>/);
  });

  it('speaks English', () => {
    const text = textOf(<DayCalendar days={counted('2026-09-30', 5)} today={today} />, 'en');
    expect(text).toContain('See every day');
    expect(text).toContain('1 October Thursday National Day not counted');
    expect(text).toContain('10 October Saturday Day 3 worked');
  });

  it('says when a table to come may move the last day', () => {
    const text = textOf(<DayCalendar days={counted('2026-12-28', 10)} today={today} />);
    expect(text).toContain('2027 年的放假安排还没有公布，日期可能会变。');
    expect(text).toContain('暂定');
    expect(html).not.toContain('暂定');
  });

  it('folds a long limit by month, each opening to its days', () => {
    const long = rendered(<DayCalendar days={counted('2026-09-30', 250)} today={today} />);
    expect(long.match(/<details class="month"/g)?.length).toBeGreaterThan(12);
    expect(long).toMatch(
      /<summary><span class="sentence">2026\u00A0年\u00A010\u00A0月<strong>算 18\u00A0天<\/strong>，国庆 7\u00A0天、周末 6\u00A0天不算。/,
    );
    expect(long.match(/<details class="month" open="">/g)).toHaveLength(1);
  });

  it('draws one year of a limit over years, and leads to the others', () => {
    const days = counted('2026-11-24', 60, { unit: 'month' });
    const years = { shown: 2029, href: (year: number) => `?year=${String(year)}` };
    const html = rendered(<DayCalendar days={days} today={today} numbered={false} years={years} />);
    expect(html.match(/<time /g)).toHaveLength(365);
    expect(html).toContain('2028\u00A0年<strong>算 366\u00A0天</strong>');
    expect(html).toMatch(/<a class="open" href="\?year=2031">看 2031\u00A0年的每一天<\/a>/);
    expect(html).not.toContain('href="?year=2029"');
    expect(textOf(<DayCalendar days={days} today={today} />, 'en')).toContain('2028: 366 days count');
  });

  it('names the words of the limit it shows', () => {
    const text = textOf(
      <DayCalendar days={counted('2026-11-20', 5)} today={today} trigger="submitted" due="promised" />,
    );
    expect(text).toContain('11 月 20 日提交，当天不算。');
    expect(text).toContain('承诺到期');
  });
});
