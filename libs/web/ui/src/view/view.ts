/** How large and how bright a reader wants the pages; kept in the cookie `view`. */

export const DENSITIES = ['standard', 'senior'] as const;
export type Density = (typeof DENSITIES)[number];

/** Senior only: letters this much larger than the reader's own size. */
export const STEPS = ['1.25', '1.5', '1.875'] as const;
export type Step = (typeof STEPS)[number];

export const THEMES = ['day', 'night'] as const;
export type Theme = (typeof THEMES)[number];

export interface View {
  readonly density: Density;
  /** Kept in standard too, so that whoever comes back to senior finds it as it was. */
  readonly step: Step;
  readonly theme: Theme;
}

export const DEFAULT_VIEW: View = { density: 'standard', step: '1.5', theme: 'day' };

export const VIEW_COOKIE = 'view';

const PATTERN = /^(standard|senior)\.(1|1\.25|1\.5|1\.875)\.(day|night)$/;

/** The view a `Cookie` header holds, or nothing on a first visit. */
export function viewOfCookies(header: string | null): View | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === VIEW_COOKIE) return parseView(value ?? '');
  }
  return undefined;
}

export function parseView(text: string): View | undefined {
  const [, density, step, theme] = PATTERN.exec(text) ?? [];
  if (density === undefined) return undefined;
  return viewOf({ density, step, theme });
}

/** A view from loose parts, such as a form's; what is missing or odd stays as it was. */
export function viewOf(
  parts: { readonly density?: unknown; readonly step?: unknown; readonly theme?: unknown },
  before: View = DEFAULT_VIEW,
): View {
  return {
    density: DENSITIES.find((density) => density === parts.density) ?? before.density,
    step: STEPS.find((step) => step === parts.step) ?? before.step,
    theme: THEMES.find((theme) => theme === parts.theme) ?? before.theme,
  };
}

/** The cookie that remembers a view for a year. Scripts of personal pages read it too, so it is not HttpOnly. */
export function viewCookie({ density, step, theme }: View): string {
  return `${VIEW_COOKIE}=${density}.${step}.${theme}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

/** The next larger letters, or nothing when they are the largest. */
export function largerStep(step: Step): Step | undefined {
  return STEPS[STEPS.indexOf(step) + 1];
}
