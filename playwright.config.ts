import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/browser.ts';

/** The browser lane: journeys and the gate, against the built product. `npm test` runs it beside Jest. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['journeys/**/*.spec.ts', 'accessibility/**/*.spec.ts'],
  outputDir: '.cache/test/browser',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: '.cache/test/browser.json' }],
    ['./tests/support/gate-reporter.ts'],
  ],
  use: {
    browserName: 'chromium',
    launchOptions: await launchOptions(),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
