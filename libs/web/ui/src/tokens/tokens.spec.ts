import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, string>>;

function block(selector: string): Tokens {
  const body = sheet.split(`\n${selector} {`)[1]?.split('\n}')[0] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

const day = block(':root');
const themes: Readonly<Record<string, Tokens>> = {
  day,
  'day senior': { ...day, ...block("[data-density='senior']") },
  night: { ...day, ...block("[data-theme='night']") },
};

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: readonly (readonly [string, readonly string[]])[] = [
  [
    'ink',
    ['paper', 'card', 'accent-wash', 'green-wash', 'amber-wash', 'red-wash', 'stripe', 'stripe-ground'],
  ],
  ['ink-soft', ['paper', 'card', 'accent-wash', 'amber-wash', 'green-wash', 'red-wash']],
  ['accent', ['paper', 'card', 'accent-wash']],
  ['accent-ink', ['accent']],
  ['green', ['card', 'paper', 'green-wash']],
  ['amber', ['card', 'paper', 'amber-wash']],
  ['red', ['card', 'paper', 'red-wash']],
  // The ground of a button that is pointed at.
  ['card', ['ink']],
];

const CONTROLS: readonly (readonly [string, readonly string[]])[] = [
  ['control', ['paper', 'card', 'accent-wash']],
  ['ink', ['card', 'paper']],
  ['accent', ['card', 'paper', 'accent-wash']],
  ['red', ['card', 'paper']],
  ['green', ['green-wash']],
  ['amber', ['amber-wash']],
];

const pairs = (table: typeof TEXT) =>
  Object.keys(themes).flatMap((theme) =>
    table.flatMap(([ink, grounds]) => grounds.map((ground) => [theme, ink, ground] as const)),
  );

function measured(theme: string, ink: string, ground: string): number {
  const tokens = themes[theme] ?? {};
  return contrast(tokens[ink] ?? '#000000', tokens[ground] ?? '#000000');
}

describe('tokens', () => {
  it('are found in the sheet', () => {
    expect(Object.keys(day).length).toBeGreaterThanOrEqual(18);
    expect(themes['night']?.['paper']).toBe('#090d10');
  });

  it.each(pairs(TEXT))('%s: text in %s on %s is at least 7:1', (theme, ink, ground) => {
    expect(measured(theme, ink, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(pairs(CONTROLS))('%s: a border in %s on %s is at least 3:1', (theme, ink, ground) => {
    expect(measured(theme, ink, ground)).toBeGreaterThanOrEqual(3);
  });

  it('scales senior letters by 1.25, 1.5 and 1.875 over the reader’s own size', () => {
    expect([...sheet.matchAll(/--scale: ([\d.]+);/g)].map((match) => match[1])).toEqual([
      '1',
      '1.5',
      '1.25',
      '1.875',
    ]);
    expect(readFileSync(new URL('./base.css', import.meta.url), 'utf8')).toContain(
      'font-size: calc(100% * var(--scale))',
    );
  });

  it('keeps a senior page’s title within 1.35 of its text', () => {
    const senior = sheet.split("[data-density='senior'] {")[1] ?? '';
    const title = Number(/--type-h1: ([\d.]+)rem/.exec(senior)?.[1]);
    const body = Number(/--type-body: ([\d.]+)rem/.exec(sheet)?.[1]);
    expect(title / body).toBeLessThanOrEqual(1.35);
  });
});
