import { pointerTo } from './json-pointer.ts';
import type { ShapeError } from './shape.ts';

/** The errors of a part, seen from the whole: their paths begin with the part's key. */
export function atKey(key: string | number, errors: readonly ShapeError[]): readonly ShapeError[] {
  return errors.map((error) => ({ ...error, path: `${pointerTo('', key)}${error.path}` }));
}
