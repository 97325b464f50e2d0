export { DeskRoutes } from './desk.routes.tsx';
