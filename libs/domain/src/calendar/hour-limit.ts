import { addMs, err, ok, type Instant, type Result } from '../kernel/index.ts';
import { MAX_LIMIT_VALUE, MAX_LIMIT_YEARS, type LimitError } from './limit-request.ts';

/**
 * A limit in hours runs from the instant of its trigger to an instant, day and night, days off or not;
 * nothing pauses it. It joins only instants: a trigger known by its day has no hours.
 */
export function countHours(start: Instant, hours: number): Result<Instant, LimitError> {
  if (!Number.isInteger(hours) || hours < 0 || hours > MAX_LIMIT_VALUE) {
    return err({ code: 'valueOutOfRange', min: 0, max: MAX_LIMIT_VALUE });
  }
  if (start > '9999') return err({ code: 'beyondHorizon', years: MAX_LIMIT_YEARS });
  return ok(addMs(start, hours * 3_600_000));
}
