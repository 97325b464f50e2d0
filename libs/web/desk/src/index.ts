export { DeskRoutes } from './desk.routes.tsx';
export type { QueueView } from './desk.wire.ts';
