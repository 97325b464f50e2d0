import type { DayCount } from '@yizhan/domain/turnaround';
import { addresses, type Asked } from './asked.ts';
import { type Bar, barsOf, CHART } from './bars.ts';
import css from './turnaround.module.css';
import { useTurnaroundWords } from './words/index.ts';

export interface DistributionProps {
  readonly distribution: readonly DayCount[];
  readonly asked: Asked;
  /** What the chart says, in words. */
  readonly summary: string;
}

/** How many cases took how many days: bars that open their cases, and the same in words. */
export function Distribution({ distribution, asked, summary }: DistributionProps) {
  const { say } = useTurnaroundWords('turnaround');
  const bars = barsOf(distribution);
  return (
    <figure className={css['figure']}>
      <svg
        className={css['chart']}
        viewBox={`0 0 ${String(CHART.width)} ${String(CHART.height)}`}
        role="group"
        aria-label={summary}
      >
        <line
          className={css['axis']}
          x1={CHART.left}
          x2={CHART.width - CHART.left}
          y1={CHART.base}
          y2={CHART.base}
        />
        {bars.map((bar) => (
          <BarLink key={bar.days} bar={bar} asked={asked} />
        ))}
        <text className={css['unit']} x={CHART.width - CHART.left} y={CHART.height - 6}>
          {say('axis')}
        </text>
      </svg>
      <figcaption className={css['soft']}>{summary}</figcaption>
    </figure>
  );
}

function BarLink({ bar, asked }: { readonly bar: Bar; readonly asked: Asked }) {
  const { say, language } = useTurnaroundWords('turnaround');
  const middle = bar.x + bar.width / 2;
  return (
    <g>
      <a
        className={css['bar']}
        href={addresses(language).cases({ ...asked, days: bar.days })}
        aria-label={say('bar', { days: bar.days, count: bar.n })}
      >
        {/* A thin bar is still wide enough to be hit. */}
        <rect className={css['hit']} x={bar.x - 2} y={0} width={bar.width + 4} height={CHART.base + 24} />
        <rect className={css['fill']} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />
      </a>
      {/* The figures stand beside the link: its name says them as a sentence. */}
      <text className={css['value']} aria-hidden="true" x={middle} y={bar.y - 6}>
        {bar.n}
      </text>
      <text className={css['tick']} aria-hidden="true" x={middle} y={CHART.base + 18}>
        {bar.days}
      </text>
    </g>
  );
}
