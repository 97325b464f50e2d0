import { expect, it } from '@jest/globals';
import jsqr from 'jsqr';
import { qrCode } from './qr-code.ts';

/** What a camera would see: the drawing's own paths, a module as a square of pixels. */
function read(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const path = /fill="#000" d="([^"]+)"/.exec(svg)?.[1] ?? '';
  const SCALE = 4;
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      const start = (Number(y) * SCALE + row) * side + Number(x) * SCALE;
      for (let at = start; at < start + Number(length) * SCALE; at += 1) pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsqr.default(pixels, side, side)?.data;
}

it.each([
  'PDMZ01-20261124-2222222',
  '不予给付决定书 不予〔2026〕3 号\nPDMZ01-20261124-2222222\n' + '0f'.repeat(32),
])('is read by a reader that shares no code with it', (text) => {
  expect(read(qrCode(text, '二维码').source)).toBe(text);
});

it('is named, and its name can do no harm', () => {
  expect(qrCode('1', '<"').source).toMatch(/role="img"\s+aria-label="&lt;&quot;"/);
});
