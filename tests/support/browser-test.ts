/** `test` for journeys and the gate: Playwright's own, with the built product as a fixture of the worker. */
import { expect, test as base } from '@playwright/test';
import { type Product, startProduct } from './product.ts';

interface WorkerFixtures {
  /** One process and one database for all tests of a worker; a test that writes makes its own subject. */
  readonly product: Product;
}

export const test = base.extend<object, WorkerFixtures>({
  product: [
    // Playwright asks for an object pattern here, even an empty one.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const product = await startProduct();
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ product }, use) => {
    await use(product.origin);
  },
});

export { expect };
