/** The workbench is an application of the browser: nothing of it is imported. */
export { staffWays } from './staff-ways.ts';
