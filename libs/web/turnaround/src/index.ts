export { TurnaroundRoutes } from './turnaround.routes.tsx';
