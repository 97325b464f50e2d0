import { type DayCount, totalOf } from '@yizhan/domain/turnaround';
import type { Speech, WordKey } from '@yizhan/web-ui';
import type { Figures } from './turnaround.wire.ts';
import type { turnaround } from './words/turnaround.words.ts';

export type TurnaroundSpeech = Speech<WordKey<(typeof turnaround)['zh-CN']>>;

/** A figure on its card: the number, and what stands below it. Too few cases are told, never judged. */
export interface FigureText {
  readonly number: string;
  readonly lines: readonly string[];
}

export function percentilesText(
  of: Figures['net'],
  explained: 'netText' | 'grossText',
  { n, smallest }: Pick<Figures, 'n' | 'smallest'>,
  { say }: TurnaroundSpeech,
): FigureText {
  if (of === null) return { number: say('tooFew'), lines: [say('tooFewText', { smallest, n })] };
  return { number: say('days', { ...of }), lines: [say(explained, { n })] };
}

export function keptText(
  { promiseKept, n, smallest }: Figures,
  { say, format }: TurnaroundSpeech,
): FigureText {
  if (promiseKept === null) return { number: say('tooFew'), lines: [say('tooFewKept', { smallest, n })] };
  const { kept, of } = promiseKept;
  return {
    number: `${format.number(percent(kept, of))}%`,
    lines: [say('keptOf', { kept: format.number(kept), of: format.number(of) })],
  };
}

/** One decimal; never 100 while a case is missing, never 0 while there is one. */
export function percent(part: number, whole: number): number {
  const tenths = Math.round((part * 1000) / whole);
  if (part < whole && tenths === 1000) return 99.9;
  if (part > 0 && tenths === 0) return 0.1;
  return tenths / 10;
}

/** What the chart shows, for whoever reads or hears it: the peak, the longest, and what broke the promise. */
export function summaryText(
  { distribution, promiseKept }: Figures,
  { say, format }: TurnaroundSpeech,
): string {
  const peak = distribution.reduce<DayCount | undefined>(
    (most, each) => (most === undefined || each.n > most.n ? each : most),
    undefined,
  );
  const longest = distribution[distribution.length - 1];
  const broken = promiseKept === null ? 0 : promiseKept.of - promiseKept.kept;
  const parts = [
    ...(promiseKept === null
      ? []
      : [broken === 0 ? say('summaryNoneBroken') : say('summaryBroken', { count: broken })]),
    ...(peak === undefined ? [] : [say('summaryPeak', { days: peak.days, count: peak.n })]),
    ...(longest === undefined || longest === peak
      ? []
      : [say('summaryLongest', { days: longest.days, count: longest.n })]),
  ];
  return say('summaryEnd', { parts: format.list(parts) });
}

export interface TableRow {
  readonly days: number;
  readonly n: number;
  /** Of all cases, those done within these days, in percent. */
  readonly within: number;
}

/** The data of the chart, with the days that no case took left out. */
export function tableOf(distribution: readonly DayCount[]): readonly TableRow[] {
  const all = totalOf(distribution);
  let sum = 0;
  return distribution.map(({ days, n }) => {
    sum += n;
    return { days, n, within: percent(sum, all) };
  });
}
