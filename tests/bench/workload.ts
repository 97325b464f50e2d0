import type { Product } from '../support/product.ts';
import type { Figures } from './interleave.ts';

/** What a limit of the bench says: a figure, what it must be, and whether it is. */
export interface Budget {
  readonly figure: string;
  readonly value: number;
  readonly limit: number;
  readonly holds: boolean;
}

export interface Outcome extends Figures {
  readonly workload: string;
  /** What else was measured, and what it was measured against. */
  readonly budgets: readonly Budget[];
  readonly note: string;
}

export interface BenchOptions {
  readonly product: Product;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  /** Where a person reads how it goes. */
  readonly say: (line: string) => void;
}

export interface OwnBenchOptions extends Omit<BenchOptions, 'product'> {
  /** How much there is to choose from, where a workload asks. */
  readonly rows: number;
  /** A folder for what the API's processor did. */
  readonly profile: string | undefined;
}

/** One that begins a product of its own: writes are measured where nothing of durability is given up. */
export interface OwnWorkload {
  readonly name: string;
  readonly runAlone: (options: OwnBenchOptions) => Promise<Outcome>;
}

/** One thing worth measuring. */
export interface Workload {
  readonly name: string;
  readonly run: (options: BenchOptions) => Promise<Outcome>;
}

export const atMost = (figure: string, value: number, limit: number): Budget => ({
  figure,
  value,
  limit,
  holds: value <= limit,
});
export const atLeast = (figure: string, value: number, limit: number): Budget => ({
  figure,
  value,
  limit,
  holds: value >= limit,
});
