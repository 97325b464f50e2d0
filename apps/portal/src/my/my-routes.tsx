import { SignedIn, SignInPage, SignOutPage, useSession } from '@yizhan/web-accounts';
import { Inner, Page, type PageLanguage, Trouble, useFocusOnMove, Waiting } from '@yizhan/web-ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { MissingPage } from './missing.page.tsx';
import { useMyWords } from './my-words.ts';
import type { PageView } from './page-view.ts';
import { useMoves } from './use-moves.ts';

const ApplyRoutes = lazy(async () => ({ default: (await import('@yizhan/web-apply')).ApplyRoutes }));
const MyApplicationsPage = lazy(async () => ({
  default: (await import('@yizhan/web-tracker')).MyApplicationsPage,
}));
const TrackerPage = lazy(async () => ({ default: (await import('@yizhan/web-tracker')).TrackerPage }));
const ReceiptPage = lazy(async () => ({ default: (await import('@yizhan/web-tracker')).ReceiptPage }));
const WithdrawPage = lazy(async () => ({ default: (await import('@yizhan/web-tracker')).WithdrawPage }));
const MessagesPage = lazy(async () => ({ default: (await import('@yizhan/web-messages')).MessagesPage }));
const ReadsPage = lazy(async () => ({ default: (await import('@yizhan/web-messages')).ReadsPage }));

export interface MyRoutesProps {
  readonly language: PageLanguage;
  readonly view: PageView;
}

/** The personal pages, below `/my`. All but signing in are for people who are signed in. */
export function MyRoutes({ language, view }: MyRoutesProps) {
  useMoves(language, view);
  useFocusOnMove(useLocation().pathname);
  return (
    <Suspense fallback={<OpeningPage />}>
      <Routes>
        <Route path="/my/sign-in" element={<SignInPage />} />
        <Route path="/my" element={<Own page={<MyApplicationsPage />} />} />
        <Route path="/my/sign-out" element={<Own page={<SignOutPage />} />} />
        <Route path="/my/apply/*" element={<Own page={<Applying />} />} />
        <Route path="/my/applications/:number" element={<Own page={<TrackerPage />} />} />
        <Route path="/my/applications/:number/receipt" element={<Own page={<ReceiptPage />} />} />
        <Route path="/my/applications/:number/withdraw" element={<Own page={<WithdrawPage />} />} />
        <Route path="/my/messages" element={<Own page={<MessagesPage />} />} />
        <Route path="/my/reads" element={<Own page={<ReadsPage />} />} />
        <Route path="*" element={<MissingPage />} />
      </Routes>
    </Suspense>
  );
}

function Own({ page }: { readonly page: ReactNode }) {
  const { say } = useMyWords('my');
  return (
    <SignedIn
      waiting={<OpeningPage />}
      failed={(error, again) => (
        <Page title={say('opening')}>
          <Inner>
            <Trouble title={say('applications')} error={error} again={again} />
          </Inner>
        </Page>
      )}
    >
      {page}
    </SignedIn>
  );
}

/** The feature knows who applies and for whom, and nothing of sessions. */
function Applying() {
  const session = useSession();
  return session === undefined ? <OpeningPage /> : <ApplyRoutes applicant={session} />;
}

function OpeningPage() {
  const { say } = useMyWords('my');
  return (
    <Page title={say('opening')}>
      <Inner>
        <Waiting lines={6} />
      </Inner>
    </Page>
  );
}
