/** Choices that cover: rows over some axes in which every pair of values of two axes meets at least once. */

/** One value of each axis, by its number. */
export type Row = readonly number[];

/** Every row over axes of these sizes. */
export const everyRow = (sizes: readonly number[]): readonly Row[] =>
  sizes.reduce<readonly Row[]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, value) => [...row, value])),
    [[]],
  );

const pairsOf = (row: Row): readonly string[] =>
  row.flatMap((a, i) =>
    row.slice(i + 1).map((b, k) => `${String(i)}=${String(a)} ${String(i + 1 + k)}=${String(b)}`),
  );

/** A small generator of numbers below 1 from a word: the same word gives the same numbers everywhere. */
const chance = (seed: string): (() => number) => {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
  };
};

/** Rows, chosen greedily, in which every pair of values of two axes meets; another seed, another choice. */
export const coveringRows = (sizes: readonly number[], seed: string): readonly Row[] => {
  const random = chance(seed);
  const rows = everyRow(sizes)
    .map((row) => ({ row, pairs: pairsOf(row), at: random() }))
    .sort((a, b) => a.at - b.at);
  const open = new Set(rows.flatMap(({ pairs }) => pairs));
  const chosen: Row[] = [];
  while (open.size > 0) {
    const gain = ({ pairs }: (typeof rows)[number]): number => pairs.filter((pair) => open.has(pair)).length;
    const best = rows.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const pair of best.pairs) open.delete(pair);
    chosen.push(best.row);
  }
  return chosen;
};
