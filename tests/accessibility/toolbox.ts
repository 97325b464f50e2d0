/**
 * What every check in the page needs: who is seen, where the letters stand, how an element is named in a report.
 * The function runs inside the page (its source is sent there), so it may use nothing from outside itself.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One line of letters as drawn; `box` is the em square's height, not the font's much taller content area. */
export interface Line {
  readonly element: Element;
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

export interface Toolbox {
  readonly name: (element: Element) => string;
  readonly seen: (element: Element) => boolean;
  readonly lines: readonly Line[];
  readonly targets: readonly Element[];
  readonly px: (value: string) => number;
  readonly round: (value: number) => number;
  readonly colour: (value: string) => Colour;
  readonly contrast: (a: Colour, b: Colour) => number;
  /** The colour behind an element: the nearest opaque background of its ancestors. */
  readonly behind: (element: Element) => Colour;
  /** The part of an element's box that its scrolling regions show now. */
  readonly shown: (element: Element, box: Box) => Box;
  /** The nearest ancestor (or itself) that sticks to the window. */
  readonly sticky: (element: Element) => Element | undefined;
}

export const TARGETS =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [tabindex]:not([tabindex="-1"])';

export const toolbox = (targetSelector: string): Toolbox => {
  const px = (value: string): number => Number.parseFloat(value) || 0;
  const round = (value: number): number => Math.round(value * 10) / 10;

  const name = (element: Element): string => {
    const parts: string[] = [];
    for (
      let at: Element | null = element;
      at !== null && at !== document.documentElement;
      at = at.parentElement
    ) {
      const id = at.id === '' ? '' : `#${at.id}`;
      const className = at.getAttribute('class')?.trim().split(/\s+/)[0];
      parts.unshift(at.localName + (id === '' && className ? `.${className}` : id));
      if (id !== '' || parts.length === 4) break;
    }
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 24);
    return text === '' ? parts.join(' > ') : `${parts.join(' > ')} “${text}”`;
  };

  const cache = new Map<Element, boolean>();
  /** Only a screen reader's: clipped to a pixel. Not hidden from the page, but not seen either. */
  const clippedAway = (style: CSSStyleDeclaration, box: DOMRect): boolean =>
    style.clipPath.startsWith('inset(50%') ||
    style.clip.startsWith('rect(0') ||
    (box.width <= 1.5 && box.height <= 1.5 && style.overflow !== 'visible');
  const seen = (element: Element): boolean => {
    const known = cache.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const own =
      element.checkVisibility({ visibilityProperty: true }) &&
      style.display !== 'none' &&
      style.visibility === 'visible' &&
      style.opacity !== '0' &&
      !clippedAway(style, box) &&
      (element.parentElement?.localName !== 'details' ||
        element.localName === 'summary' ||
        (element.parentElement as HTMLDetailsElement).open);
    const result = own && (element.parentElement === null || seen(element.parentElement));
    cache.set(element, result);
    return result;
  };

  /** The part of a box that its scrolling regions show now: what is scrolled away stands on nothing. */
  const regions = new Map<Element, readonly Element[]>();
  const regionsOf = (element: Element): readonly Element[] => {
    const known = regions.get(element);
    if (known !== undefined) return known;
    const above =
      element.parentElement === null || element === document.body ? [] : regionsOf(element.parentElement);
    const { overflowX, overflowY } = getComputedStyle(element);
    const scrolls = [overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll');
    const result = scrolls && element !== document.body ? [...above, element] : above;
    regions.set(element, result);
    return result;
  };
  const shown = (element: Element, box: Box): Box =>
    regionsOf(element).reduce<Box>((rest, region) => {
      const frame = region.getBoundingClientRect();
      return {
        left: Math.max(rest.left, frame.left),
        right: Math.min(rest.right, frame.right),
        top: Math.max(rest.top, frame.top),
        bottom: Math.min(rest.bottom, frame.bottom),
      };
    }, box);

  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (
      element === null ||
      text === '' ||
      ['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION', 'TITLE'].includes(element.tagName)
    )
      continue;
    if (!seen(element)) continue;
    const size = px(getComputedStyle(element).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const middle = (rect.top + rect.bottom) / 2;
      const half = Math.min(rect.height, size) / 2;
      const box = shown(element, {
        left: rect.left,
        right: rect.right,
        top: middle - half,
        bottom: middle + half,
      });
      if (box.right - box.left < 1 || box.bottom - box.top < 1) continue;
      lines.push({ element, text: text.slice(0, 24), size, box });
    }
  }

  const targets = [...document.querySelectorAll(targetSelector)];

  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colours = new Map<string, Colour>();
  const colour = (value: string): Colour => {
    const known = colours.get(value);
    if (known !== undefined) return known;
    const found = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(value);
    let result: Colour;
    if (found !== null) {
      result = {
        r: Number(found[1]),
        g: Number(found[2]),
        b: Number(found[3]),
        a: found[4] === undefined ? 1 : Number(found[4]),
      };
    } else if (pen !== null) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = value;
      pen.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
      result = { r, g, b, a: a / 255 };
    } else {
      result = { r: 0, g: 0, b: 0, a: 0 };
    }
    colours.set(value, result);
    return result;
  };
  const luminance = ({ r, g, b }: Colour): number => {
    const linear = (c: number): number =>
      c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const contrast = (a: Colour, b: Colour): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element: Element): Colour => {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found.a > 0.95) return found;
    }
    return { r: 255, g: 255, b: 255, a: 1 };
  };
  const sticky = (element: Element): Element | undefined => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { position } = getComputedStyle(at);
      if (position === 'sticky' || position === 'fixed') return at;
    }
    return undefined;
  };

  return { name, seen, lines, targets, px, round, colour, contrast, behind, shown, sticky };
};
