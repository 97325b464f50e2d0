/**
 * Two conveniences that the oldest browsers we serve (Chromium 87, Safari 14) do not have. The domain runs
 * in them too, so it says them in older words.
 */

/** Whether the object itself, not what it inherits from, has this key. */
export function hasOwn(object: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

export function lastOf<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}
