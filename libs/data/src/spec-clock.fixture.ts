import { type Clock, type Instant, addMs, epochMs, instant } from '@yizhan/domain/kernel';

/** Legal time as the spec says; real time the same. */
export class SpecClock implements Clock {
  #at: Instant = instant('2026-11-24T01:00:00.000Z');
  now(): Instant {
    return this.#at;
  }
  real(): Instant {
    return this.#at;
  }
  pass(ms: number): void {
    this.#at = addMs(this.#at, ms);
  }
  moveTo(text: string): void {
    if (epochMs(instant(text)) < epochMs(this.#at)) throw new RangeError('backwards');
    this.#at = instant(text);
  }
}
