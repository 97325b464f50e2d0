import type { Translated } from '@yizhan/domain/kernel';
import { html, type Html } from '@yizhan/api-platform';

/**
 * What a letter of the ring takes, and the most they may take together: the star's foot stays free. The ring begins and
 * ends at its foot: letters before the beginning of a path are not drawn.
 */
const LETTER = 20;
const WIDEST = 330;

/**
 * Letters around the ring, a star in its middle: drawn, so that it prints sharp, and no image file to copy. A seal has
 * one name, the Chinese one, whatever the language of the page.
 */
export function seal({ zh }: Translated, demo: boolean): Html {
  const letters = Math.min(WIDEST, zh.length * LETTER);
  return html`<svg class="seal" viewBox="0 0 200 200" role="img" aria-label="${zh}" lang="zh-CN">
    <defs><path id="ring" d="M 100 170 a 70 70 0 0 1 0 -140 a 70 70 0 0 1 0 140" /></defs>
    <circle cx="100" cy="100" r="92" fill="none" stroke="currentColor" stroke-width="5" />
    <path fill="currentColor" fill-opacity=".35" d="M100 66l9 26h27l-22 16 8 26-22-16-22 16 8-26-22-16h27z" />
    <text
      fill="currentColor"
      font-size="${LETTER}"
      text-anchor="middle"
      textLength="${letters}"
      lengthAdjust="spacingAndGlyphs"
    >
      <textPath href="#ring" startOffset="50%">${zh}</textPath>
    </text>
    ${demo ? html`<text fill="currentColor" font-size="16" text-anchor="middle" x="100" y="164">演示 · DEMO</text>` : undefined}
  </svg>`;
}
