import { problem, type ServiceCheck, type ServiceProblem } from './problem.ts';

/** One age has one amount, and dates come in their order. */
export const resultIsClear: ServiceCheck = ({ result, effectiveFrom, effectiveUntil }) => {
  const problems: ServiceProblem[] = [];
  const bands = result.payment?.bands ?? [];
  bands.forEach((band, index) => {
    const before = bands[index - 1];
    const reversed = band.max !== undefined && band.max < band.min;
    const overlaps = before !== undefined && (before.max === undefined || before.max >= band.min);
    if (reversed || overlaps)
      problems.push(problem('/result/payment/bands', 'bandsOverlap', { min: band.min }));
  });
  if (effectiveUntil !== undefined && effectiveUntil <= effectiveFrom) {
    problems.push(problem('/effectiveUntil', 'datesReversed', { from: effectiveFrom }));
  }
  return problems;
};
