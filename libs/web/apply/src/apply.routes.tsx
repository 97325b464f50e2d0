import { Route, Routes } from 'react-router';
import type { Applicant } from './acting-for.ts';
import { CHECK } from './addresses.ts';
import { BeginPage } from './begin.page.tsx';
import { CheckPage } from './check.page.tsx';
import { DraftLayout } from './draft.layout.tsx';
import { QuestionPage } from './question.page.tsx';
import { WhosePage } from './whose.page.tsx';

/** All pages of applying, below `/my/apply`. */
export function ApplyRoutes({ applicant }: { readonly applicant: Applicant }) {
  return (
    <Routes>
      <Route path=":service" element={<WhosePage applicant={applicant} />} />
      <Route path=":service/:draft" element={<DraftLayout applicant={applicant} />}>
        <Route index element={<BeginPage />} />
        <Route path={CHECK} element={<CheckPage />} />
        <Route path=":at" element={<QuestionPage />} />
      </Route>
    </Routes>
  );
}
