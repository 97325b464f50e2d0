import { enumOf, err, ok, type Result } from '@yizhan/domain/kernel';
import { fieldFault, type FieldFault } from '../validation/field-fault.ts';

/** How a person wants to see everything: kept in one cookie, `<density>.<step>.<theme>`, for pages with scripts off. */
export interface View {
  readonly density: 'standard' | 'senior';
  /** The letters' size over the reader's own, in senior density. */
  readonly step: '1.25' | '1.5' | '1.875';
  readonly theme: 'day' | 'night';
}

const plainView: View = { density: 'standard', step: '1.5', theme: 'day' };

const choices = {
  density: enumOf(['standard', 'senior']),
  step: enumOf(['1.25', '1.5', '1.875']),
  theme: enumOf(['day', 'night']),
};

/** Without a step of its own (`1`, standard letters) the step is the one that senior density begins with. */
const COOKIE = /^(standard|senior)\.(1|1\.25|1\.5|1\.875)\.(day|night)$/;

export function readView(cookie: string | undefined): View {
  const [, density, step, theme] = COOKIE.exec(cookie ?? '') ?? [];
  if (density === undefined) return plainView;
  return { density, step: step === '1' ? plainView.step : step, theme } as View;
}

export function viewCookie({ density, step, theme }: View): string {
  return `${density}.${step}.${theme}`;
}

/** A form may change one thing and leave the others as they are. */
export function changeView(view: View, form: URLSearchParams): Result<View, readonly FieldFault[]> {
  const errors: FieldFault[] = [];
  const changed: Record<string, string> = { ...view };
  for (const name of ['density', 'step', 'theme'] as const) {
    const given = form.get(name);
    if (given === null) continue;
    const parsed = choices[name].parse(given);
    if (parsed.ok) changed[name] = parsed.value;
    else errors.push(...parsed.error.map(({ code, params }) => fieldFault(`/${name}`, code, params)));
  }
  return errors.length === 0 ? ok(changed as unknown as View) : err(errors);
}
