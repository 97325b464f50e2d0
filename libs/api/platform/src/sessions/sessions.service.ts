import { Inject, Injectable } from '@nestjs/common';
import { newId, type Sessions, type StoredSession } from '@yizhan/data';
import { addMs, type Clock } from '@yizhan/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '../access/policies.ts';
import { InjectClock } from '../clock.ts';
import { SESSIONS } from '../data.ts';
import { type PlatformSettings, SETTINGS } from '../settings.ts';
import { clearToken, readToken, writeToken } from './session-cookies.ts';
import { csrfToken, newToken, tokenHash } from './session-token.ts';
import { endsAt, type JustSignedIn, SEEN_EVERY_MS, type Session } from './session.ts';

type SessionStore = Pick<Sessions, 'open' | 'find' | 'seen' | 'end'>;

/** Opens, finds and ends sessions; the cookie holds the token, the database only its hash. */
@Injectable()
export class SessionsService {
  private readonly store: SessionStore;
  private readonly clock: Clock;
  private readonly settings: PlatformSettings;

  constructor(
    @Inject(SESSIONS) store: SessionStore,
    @InjectClock() clock: Clock,
    @Inject(SETTINGS) settings: PlatformSettings,
  ) {
    this.store = store;
    this.clock = clock;
    this.settings = settings;
  }

  /** A new token at every sign-in: one known before it opens nothing (session fixation), and the one before ends. */
  async open(
    reply: FastifyReply,
    account: Pick<StoredSession, 'audience' | 'accountId'>,
  ): Promise<JustSignedIn> {
    const earlier = this.token(reply.request, account.audience);
    const before = earlier === undefined ? undefined : await this.find(earlier, account.audience);
    if (before !== undefined) await this.store.end(before.id);
    const token = newToken();
    const now = this.clock.real();
    const session: StoredSession = { ...account, id: newId(), openedAt: now, seenAt: now };
    await this.store.open(session, tokenHash(token));
    writeToken(reply, account.audience, this.settings.secure, token);
    reply.header('cache-control', 'no-store');
    return { ...session, csrf: csrfToken(token) };
  }

  /** The request's token for this audience, whether it still opens anything or not. */
  token(request: FastifyRequest, audience: Audience): string | undefined {
    return readToken(request, audience, this.settings.secure);
  }

  async find(token: string, audience: Audience): Promise<Session | undefined> {
    const session = await this.store.find(tokenHash(token));
    const now = this.clock.real();
    if (session?.audience !== audience) return undefined;
    if (now >= endsAt(session)) {
      await this.store.end(session.id);
      return undefined;
    }
    if (now >= addMs(session.seenAt, SEEN_EVERY_MS)) await this.store.seen(session.id, now);
    return session;
  }

  /** Ends it on the server first: a cookie that is thrown away may have been copied. */
  async end(reply: FastifyReply, session: StoredSession): Promise<void> {
    await this.store.end(session.id);
    clearToken(reply, session.audience, this.settings.secure);
    reply.header('clear-site-data', '"cache", "storage"');
  }
}
