import { html, type Html } from '@yizhan/api-platform';
import { encode } from 'uqr';

/** The quiet zone a reader needs around the modules (ISO/IEC 18004). */
const QUIET = 4;

/**
 * A QR code as a drawing: one path of dark modules on white, sharp at every size and in print. A quarter of it may be
 * creased or stained (level Q): the paper is carried about.
 */
export function qrCode(text: string, label: string): Html {
  const { size, data } = encode(text, { ecc: 'Q', border: QUIET });
  const dark = data.map((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label="${label}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path fill="#000" d="${dark.flat().join('')}" />
  </svg>`;
}

/** Dark modules that touch are one stroke: where each begins, and how long it is. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
