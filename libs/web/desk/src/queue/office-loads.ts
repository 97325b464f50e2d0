import { inLanguage, type Language } from '@yizhan/web-ui';
import type { TaskRow } from '../desk.wire.ts';

/** How much of what presses lies with an office. */
export interface OfficeLoad {
  readonly office: string;
  readonly overdue: number;
  readonly red: number;
  readonly untaken: number;
}

/** By office, the one with most that is overdue first; then by red, then by name, so that the order never jumps. */
export function byOffice(rows: readonly TaskRow[], language: Language): readonly OfficeLoad[] {
  const loads = new Map<string, OfficeLoad>();
  for (const { office, light, holder } of rows) {
    const name = office === undefined ? '' : inLanguage(office, language);
    const { overdue, red, untaken } = loads.get(name) ?? { overdue: 0, red: 0, untaken: 0 };
    loads.set(name, {
      office: name,
      overdue: overdue + (light === 'overdue' ? 1 : 0),
      red: red + (light === 'red' ? 1 : 0),
      untaken: untaken + (holder === null ? 1 : 0),
    });
  }
  return [...loads.values()].sort(
    (a, b) => b.overdue - a.overdue || b.red - a.red || a.office.localeCompare(b.office, language),
  );
}
