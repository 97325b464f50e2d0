import { type LegalClock, localKeys, newId, openContents, type StoredSession } from '@yizhan/data';
import { type Instant, instant } from '@yizhan/domain/kernel';
import type { PlatformData } from '../data.ts';
import type { LogLine } from '../http/log.ts';
import type { PlatformOptions } from '../options.ts';
import { demoSettings } from '../settings.ts';

/** A clock that stands until it is moved. */
export class StillClock implements LegalClock {
  readonly demo = true;
  private time: Instant = instant('2026-11-24T01:00:00.000Z');

  now(): Instant {
    return this.time;
  }

  real(): Instant {
    return this.time;
  }

  offsetMs(): number {
    return 0;
  }

  stop(): void {
    this.time = this.now();
  }

  moveTo(text: string): void {
    this.time = instant(text);
  }
}

/** The platform's data in memory, for the platform's own specs: the real ones are PostgreSQL's. */
export function memoryData(): PlatformData {
  const sessions = new Map<string, StoredSession>();
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  const keys = localKeys({ current: 'k', masters: { k: '11'.repeat(32) }, index: '22'.repeat(32) });
  return {
    database: { ready: () => Promise.resolve(true) },
    keys,
    contents: openContents(keys),
    calendars: { editions: () => Promise.resolve([]), publish: () => Promise.resolve() },
    sessions: {
      open: async (session, tokenHash) => void sessions.set(hex(tokenHash), session),
      find: async (tokenHash) => {
        const session = sessions.get(hex(tokenHash));
        return session && { ...session, party: newId(), roles: [], positions: [], represents: [] };
      },
      seen: async (id, seenAt) => {
        for (const [key, session] of sessions)
          if (session.id === id) sessions.set(key, { ...session, seenAt });
      },
      end: async (id) => {
        for (const [key, session] of sessions) if (session.id === id) sessions.delete(key);
      },
    },
    rateLimits: { attempt: async () => ({ allowed: true }), forget: async () => undefined },
    accounts: { byLogin: async () => undefined } as unknown as PlatformData['accounts'],
  };
}

/** The platform without anything behind it, and the log it wrote. */
export function testPlatform(
  changes: Partial<PlatformOptions> = {},
): PlatformOptions & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  return {
    settings: demoSettings,
    clock: new StillClock(),
    data: memoryData(),
    log: (line) => lines.push(line),
    lines,
    ...changes,
  };
}
