export { accountsWords } from './accounts.words.ts';
export { beginSession, endedAccount, endSession, SESSION_KEY, sessionQuery, useSession } from './session.ts';
export type { ActingParty, Session } from './session.wire.ts';
export { SignedIn, type SignedInProps } from './signed-in.tsx';
export { SignInPage } from './sign-in.page.tsx';
export { SignOutPage } from './sign-out.page.tsx';
export {
  type OfficeRole,
  rolesOf,
  type StaffSession,
  staffSessionQuery,
  useStaffSession,
} from './staff-session.ts';
export { StaffSignInPage } from './staff-sign-in.page.tsx';
export { StaffSignedIn } from './staff-signed-in.tsx';
