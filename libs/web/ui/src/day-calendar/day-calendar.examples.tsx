import type { CountedDay } from '@yizhan/domain/calendar';
import { plainDate } from '@yizhan/domain/kernel';
import type { ExampleGroup } from '../testing/examples.ts';
import { DayCalendar } from './day-calendar.component.tsx';
import { Ribbon } from './ribbon.component.tsx';

/** "t" trigger, "c" counted, "w" weekend, "h" holiday, "p" pause, "s" a worked weekend; "?" after it: provisional. */
function written(start: string, pattern: string): readonly CountedDay[] {
  const first = plainDate(start);
  return [...pattern.matchAll(/([tcwhps])(\??)/g)].map(([, code, doubt], index) => ({
    date: plainDate(new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10)),
    counted: code === 'c' || code === 's',
    reason: REASONS[code ?? 'c'] ?? { code: 'working', params: {} },
    ...(doubt === '?' ? { provisional: true as const } : {}),
  }));
}

const REASONS: Readonly<Record<string, CountedDay['reason']>> = {
  t: { code: 'trigger', params: {} },
  w: { code: 'weekend', params: {} },
  h: { code: 'holiday', params: { name: 'nationalDay' } },
  p: { code: 'pause', params: { kind: 'testing' } },
  s: { code: 'workedWeekend', params: {} },
};

const tested = written('2026-09-18', 'twsccccwwwcpphhhhhhhpppwpcccc');
const allowance = written('2026-11-24', 'tcccwwcccccwwcccccwwcc');
const overYear = written('2026-12-25', 'twwccccw?w?w?c?c?c?c?c?w?w?c?');
const long = written('2026-06-01', `t${'ccccwwc'.repeat(28)}`);

export const dayCalendarExamples: ExampleGroup = {
  component: 'day-calendar',
  title: { 'zh-CN': '日历', en: 'Day calendar' },
  examples: [
    {
      name: 'ahead',
      wide: true,
      caption: { 'zh-CN': '今天申请', en: 'Applied today' },
      render: () => (
        <DayCalendar days={allowance} today={plainDate('2026-11-24')} trigger="submitted" due="promised" />
      ),
    },
    {
      name: 'paused',
      wide: true,
      caption: { 'zh-CN': '有暂停，有补班', en: 'Paused, with a worked Sunday' },
      render: () => (
        <DayCalendar days={tested} today={plainDate('2026-09-30')} trigger="accepted" due="promised" />
      ),
    },
    {
      name: 'provisional',
      wide: true,
      caption: { 'zh-CN': '暂定', en: 'Provisional' },
      render: () => <DayCalendar days={overYear} today={plainDate('2026-12-25')} />,
    },
    {
      name: 'long',
      wide: true,
      caption: { 'zh-CN': '很长', en: 'Long' },
      render: () => <DayCalendar days={long} today={plainDate('2026-07-08')} />,
    },
    {
      name: 'ribbon',
      wide: true,
      caption: { 'zh-CN': '一行（工作人员）', en: 'One line (staff)' },
      render: () => <Ribbon days={tested} today={plainDate('2026-10-14')} />,
    },
  ],
};
