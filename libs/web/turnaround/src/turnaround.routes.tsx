import { Route, Routes } from 'react-router';
import { CasePage } from './case.page.tsx';
import { CasesPage } from './cases.page.tsx';
import { FiguresPage } from './figures.page.tsx';

/** The auditor's pages, below `/staff/turnaround`: the number opens the list, the list the case, the case its days. */
export function TurnaroundRoutes() {
  return (
    <Routes>
      <Route index element={<FiguresPage />} />
      <Route path="cases" element={<CasesPage />} />
      <Route path="cases/:number" element={<CasePage />} />
    </Routes>
  );
}
