/** Money in whole fen: sums are exact, and no amount is ever a fraction of the smallest coin. */
export interface Money {
  readonly fen: number;
}

export function fen(amount: number): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of fen: ${amount}`);
  return { fen: amount };
}

/** Whole yuan, as laws and tables state them. */
export function yuan(amount: number): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of yuan: ${amount}`);
  return fen(amount * 100);
}

export function addMoney(a: Money, b: Money): Money {
  return fen(a.fen + b.fen);
}
