export { ReadsModule } from './reads.module.ts';
