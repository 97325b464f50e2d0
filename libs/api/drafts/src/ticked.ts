import { fieldFault, Problem } from '@yizhan/api-platform';
import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import { err, ok, pointerTo, type Result } from '@yizhan/domain/kernel';

/** What was ticked on the check page; a tick beside nothing is a mistake of the page. */
export function tickedIn(
  { declarations, consents }: ServiceDefinition,
  ticks: Readonly<Record<string, boolean>>,
): Result<readonly string[], Problem> {
  const known = new Set([...declarations, ...consents].map(({ id }) => id));
  const unknown = Object.keys(ticks).filter((id) => !known.has(id));
  if (unknown.length > 0) {
    return err(
      new Problem('invalid', {
        errors: unknown.map((id) => fieldFault(pointerTo('/declarations', id), 'unknownKey')),
      }),
    );
  }
  return ok(Object.keys(ticks).filter((id) => ticks[id] === true));
}
