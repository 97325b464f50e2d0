/**
 * Two servers in turns. A shared machine is twice as fast at one minute as at another, so figures of two runs cannot be
 * compared; but two halves of one round can, and the ratio of rounds is what is quoted.
 */
import { median, quantile, type Sample } from './load.ts';

export interface Figures {
  /** Answers a second: the median of the rounds. */
  readonly rate: number;
  readonly baseline: number;
  /** Median of each round's own ratio. */
  readonly ratio: number;
  /** Of the product's answers, over all rounds, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Duel {
  readonly rounds: number;
  readonly product: () => Promise<Sample>;
  readonly baseline: () => Promise<Sample>;
  readonly onRound?: (round: number, product: number, baseline: number) => void;
}

/** One round warms both up and is thrown away; then each round runs both, the first one changing. */
export const interleave = async ({ rounds, product, baseline, onRound }: Duel): Promise<Figures> => {
  await product();
  await baseline();
  const rates: { readonly product: number; readonly baseline: number }[] = [];
  const latencies: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? product : baseline;
    const second = round % 2 === 0 ? baseline : product;
    const samples = [await first(), await second()] as const;
    const [own, other] = round % 2 === 0 ? samples : [samples[1], samples[0]];
    if (own.failures + other.failures > 0)
      throw new Error(`round ${String(round)}: ${String(own.failures + other.failures)} wrong answers`);
    const rate = { product: own.answered / own.seconds, baseline: other.answered / other.seconds };
    rates.push(rate);
    for (const latency of own.latencies) latencies.push(latency);
    onRound?.(round, rate.product, rate.baseline);
  }
  return {
    rate: Math.round(median(rates.map(({ product: own }) => own))),
    baseline: Math.round(median(rates.map(({ baseline: other }) => other))),
    ratio: Math.round(median(rates.map(({ product: own, baseline: other }) => own / other)) * 1000) / 1000,
    p50: Math.round(quantile(latencies, 0.5) * 100) / 100,
    p99: Math.round(quantile(latencies, 0.99) * 100) / 100,
  };
};
