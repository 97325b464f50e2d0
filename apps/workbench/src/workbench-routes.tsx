import { rolesOf, StaffSignedIn, StaffSignInPage, useStaffSession } from '@yizhan/web-accounts';
import {
  LinkButton,
  Page,
  type PageLanguage,
  pathIn,
  Sheet,
  Trouble,
  useFocusOnMove,
  useLinkMoves,
  Waiting,
} from '@yizhan/web-ui';
import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router';
import { queueViews, staffWays } from './staff-ways.ts';
import { useWorkbenchWords } from './workbench-words.ts';

const DeskRoutes = lazy(async () => ({ default: (await import('@yizhan/web-desk')).DeskRoutes }));
const TurnaroundRoutes = lazy(async () => ({
  default: (await import('@yizhan/web-turnaround')).TurnaroundRoutes,
}));

/** The pages of the workbench, below `/staff`. All but signing in are for staff who are signed in. */
export function WorkbenchRoutes({ language: { speak } }: { readonly language: PageLanguage }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const go = useCallback((to: string) => void navigate(to), [navigate]);
  useLinkMoves({ root: '/staff', go, speak });
  useFocusOnMove(pathname);
  return (
    <Suspense fallback={<OpeningPage />}>
      <Routes>
        <Route path="/staff/sign-in" element={<StaffSignInPage />} />
        <Route path="/staff" element={<Own page={<Start />} />} />
        <Route path="/staff/turnaround/*" element={<Own page={<TurnaroundRoutes />} />} />
        <Route path="/staff/*" element={<Own page={<Desk />} />} />
        <Route path="*" element={<MissingPage />} />
      </Routes>
    </Suspense>
  );
}

function Own({ page }: { readonly page: ReactNode }) {
  const { say } = useWorkbenchWords('workbench');
  return (
    <StaffSignedIn
      waiting={<OpeningPage />}
      failed={(error, again) => (
        <Page title={say('opening')}>
          <Sheet title={say('opening')}>
            <Trouble title={say('opening')} error={error} again={again} />
          </Sheet>
        </Page>
      )}
    >
      {page}
    </StaffSignedIn>
  );
}

/** The desk with the lists of whoever is signed in. */
function Desk() {
  const session = useStaffSession();
  const views = useMemo(() => (session === undefined ? [] : queueViews(rolesOf(session))), [session]);
  return <DeskRoutes views={views} missing={<MissingPage />} />;
}

/** Where a person's own work is; who has none here is told so. */
function Start() {
  const { say } = useWorkbenchWords('workbench');
  const session = useStaffSession();
  const [first] = session === undefined ? [] : staffWays(rolesOf(session));
  if (first !== undefined) return <Navigate to={first.href} replace />;
  return (
    <Page title={say('noWay')}>
      <Sheet title={say('noWay')} note={say('noWayText')}>
        {null}
      </Sheet>
    </Page>
  );
}

function MissingPage() {
  const { say, language } = useWorkbenchWords('workbench');
  return (
    <Page title={say('notFound')}>
      <Sheet title={say('notFound')} note={say('notFoundText')}>
        <p>
          <LinkButton kind="quiet" href={pathIn(language, '/staff')}>
            {say('toStart')}
          </LinkButton>
        </p>
      </Sheet>
    </Page>
  );
}

function OpeningPage() {
  const { say } = useWorkbenchWords('workbench');
  return (
    <Page title={say('opening')}>
      <Sheet title={say('opening')}>
        <Waiting lines={6} />
      </Sheet>
    </Page>
  );
}
