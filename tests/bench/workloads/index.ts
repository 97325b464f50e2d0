import type { OwnWorkload, Workload } from '../workload.ts';
import { calendar } from './calendar.ts';
import { command } from './command.ts';
import { page } from './page.ts';
import { queue } from './queue.ts';
import { submit } from './submit.ts';

/** Every workload of `npm run bench`. */
export const WORKLOADS: readonly (Workload | OwnWorkload)[] = [calendar, page, submit, command, queue];
