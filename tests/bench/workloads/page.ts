import { launchBrowser } from '../../support/browser.ts';
import { sameBytes } from '../baseline.ts';
import { interleave } from '../interleave.ts';
import { drive } from '../load.ts';
import { atMost, type Workload } from '../workload.ts';

const PATH = '/days?start=2026-09-30&value=20&unit=workingDay&binds=office';

/** A slow phone: a processor a quarter as fast, 1.6 Mbit/s down, 150 ms to the server and back. */
const SLOW = {
  processor: 4,
  network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
};

interface Seen {
  readonly scriptKiB: number;
  readonly largestPaint: number;
}

/** How a public page reaches a slow phone, cold: bytes of script over the wire, and the largest paint. */
export const seeSlowly = async (url: string): Promise<Seen> => {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW.network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
    const scripts = new Set<string>();
    let bytes = 0;
    cdp.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const largestPaint = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            done(list.getEntries().at(-1)?.startTime ?? 0);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    return { scriptKiB: Math.round((bytes / 1024) * 10) / 10, largestPaint: Math.round(largestPaint) };
  } finally {
    await browser.close();
  }
};

/** A public page made by the server, against a bare server with the same bytes; and the same page on a slow phone. */
export const page: Workload = {
  name: 'page',
  async run({ product, rounds, seconds, connections, say }) {
    const baseline = await sameBytes(product.origin + PATH);
    try {
      const load = (origin: string) => () =>
        drive({ origin, connections, seconds, ask: () => ({ path: PATH }) });
      const figures = await interleave({
        rounds,
        product: load(product.origin),
        baseline: load(baseline.origin),
        onRound: (round, own, other) => {
          say(`round ${String(round + 1)}: ${own.toFixed(0)}/s against ${other.toFixed(0)}/s`);
        },
      });
      const seen = [await seeSlowly(product.origin + PATH), await seeSlowly(`${product.origin}/`)];
      return {
        workload: 'page',
        ...figures,
        budgets: [
          atMost('script over the wire, KiB', Math.max(...seen.map(({ scriptKiB }) => scriptKiB)), 15),
          atMost(
            'largest paint on a slow phone, ms',
            Math.max(...seen.map(({ largestPaint }) => largestPaint)),
            2500,
          ),
          atMost('memory of the API, MiB', product.peakMemory(), 300),
        ],
        note: 'baseline: a bare node:http with the same headers and bytes; slow phone: 4× processor, 1.6 Mbit/s, 150 ms',
      };
    } finally {
      await baseline.stop();
    }
  },
};
