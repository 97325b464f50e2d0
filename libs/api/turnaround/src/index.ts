export { TurnaroundModule } from './turnaround.module.ts';
