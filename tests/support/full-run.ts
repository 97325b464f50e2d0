/** `npm run test:full`: every property and every fault as often as it takes to believe it. */
export const FULL = process.env['YIZHAN_TEST_FULL'] === '1';
