import type { Workload } from '../workload.ts';
import { calendar } from './calendar.ts';
import { page } from './page.ts';

/** Every workload of `npm run bench`. */
export const WORKLOADS: readonly Workload[] = [calendar, page];
