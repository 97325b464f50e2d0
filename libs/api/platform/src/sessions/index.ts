export { PasswordGuard } from './password.guard.ts';
export { SessionsService } from './sessions.service.ts';
export {
  endsAt,
  IDLE_MS,
  type JustSignedIn,
  type Session,
  type SignedIn,
  STAFF_LONGEST_MS,
} from './session.ts';
export { SignInBody } from './sign-in.body.ts';
