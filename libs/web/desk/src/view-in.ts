import type { QueueView } from './desk.wire.ts';

/** The view an address asks for, where it is one of the reader's; else the first they have. */
export function viewIn(asked: string | null, views: readonly QueueView[]): QueueView {
  return views.find((view) => view === asked) ?? views[0] ?? 'mine';
}
