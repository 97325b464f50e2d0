import type { OwnWorkload, Workload } from '../workload.ts';
import { calendar } from './calendar.ts';
import { page } from './page.ts';
import { submit } from './submit.ts';

/** Every workload of `npm run bench`. */
export const WORKLOADS: readonly (Workload | OwnWorkload)[] = [calendar, page, submit];
