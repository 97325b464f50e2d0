import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { DaysPage } from './days.page.tsx';
import { DeskPage } from './desk.page.tsx';
import { DeskStateProvider } from './desk-state.tsx';
import type { QueueView } from './desk.wire.ts';
import { ProposePage } from './propose.page.tsx';

export interface DeskRoutesProps {
  /** The lists that are this person's to read, the first their own. */
  readonly views: readonly QueueView[];
  readonly missing: ReactNode;
}

/** The desk of those who handle cases and of those who supervise it, below `/staff`. */
export function DeskRoutes({ views, missing }: DeskRoutesProps) {
  return (
    <DeskStateProvider views={views}>
      <Routes>
        {views.includes('mine') && <Route path="queue" element={<DeskPage />} />}
        {views.includes('pressing') && <Route path="supervision" element={<DeskPage at="pressing" />} />}
        <Route path="applications/:number" element={<DeskPage />} />
        <Route path="applications/:number/propose" element={<ProposePage />} />
        <Route path="applications/:number/days" element={<DaysPage />} />
        <Route path="*" element={missing} />
      </Routes>
    </DeskStateProvider>
  );
}
