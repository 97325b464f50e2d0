export { DeskRoutes } from './desk.routes.tsx';
export { deskWords } from './words/index.ts';
