import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { DaysPage } from './days.page.tsx';
import { DeskPage } from './desk.page.tsx';
import { DeskStateProvider } from './desk-state.tsx';
import { ProposePage } from './propose.page.tsx';

/** The desk of those who handle cases, below `/staff`. */
export function DeskRoutes({ missing }: { readonly missing: ReactNode }) {
  return (
    <DeskStateProvider>
      <Routes>
        <Route path="queue" element={<DeskPage />} />
        <Route path="applications/:number" element={<DeskPage />} />
        <Route path="applications/:number/propose" element={<ProposePage />} />
        <Route path="applications/:number/days" element={<DaysPage />} />
        <Route path="*" element={missing} />
      </Routes>
    </DeskStateProvider>
  );
}
