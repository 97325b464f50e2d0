/**
 * What seldom changes and is asked at every request (catalogue, competence, places): read at most once in a while. The
 * age is the machine's, not the law's: an edition or a version acts from the day it says, whenever it is read.
 */
export interface Fresh<T> {
  get(key: string, load: () => Promise<T>): Promise<T>;
  forget(): void;
}

export const REFERENCE_MS = 2_000;

export function freshFor<T>(ms: number = REFERENCE_MS): Fresh<T> {
  const known = new Map<string, { readonly at: number; readonly value: Promise<T> }>();
  return {
    get: (key, load) => {
      const held = known.get(key);
      const now = performance.now();
      if (held !== undefined && now - held.at < ms) return held.value;
      const value = load();
      known.set(key, { at: now, value });
      // What could not be read is not kept.
      value.catch(() => known.delete(key));
      return value;
    },
    forget: () => {
      known.clear();
    },
  };
}
