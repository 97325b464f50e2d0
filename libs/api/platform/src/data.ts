import {
  type Accounts,
  type Calendars,
  type Contents,
  type Database,
  type KeyProvider,
  openAccounts,
  openCalendars,
  openContents,
  openRateLimits,
  openSessions,
  type RateLimits,
  type Sessions,
} from '@yizhan/data';
import { type Clock, dayOf } from '@yizhan/domain/kernel';

/** What every feature stands on. A feature's own repositories are made from these in its module. */
export interface PlatformData {
  readonly database: Pick<Database, 'ready'> & Partial<Database>;
  readonly keys: KeyProvider;
  readonly contents: Contents;
  readonly calendars: Calendars;
  readonly sessions: Pick<Sessions, 'open' | 'find' | 'seen' | 'end'>;
  readonly rateLimits: Pick<RateLimits, 'attempt' | 'forget'>;
  readonly accounts: Accounts;
}

export const ACCOUNTS = Symbol('Accounts');
export const DATABASE = Symbol('Database');
export const KEYS = Symbol('KeyProvider');
export const CONTENTS = Symbol('Contents');
export const CALENDARS = Symbol('Calendars');
export const SESSIONS = Symbol('Sessions');
export const RATE_LIMITS = Symbol('RateLimits');

export function platformData(database: Database, keys: KeyProvider, clock: Clock): PlatformData {
  return {
    database,
    keys,
    contents: openContents(keys),
    calendars: openCalendars(database),
    sessions: openSessions(database, () => dayOf(clock.now())),
    rateLimits: openRateLimits(database, keys),
    accounts: openAccounts(database, keys),
  };
}
