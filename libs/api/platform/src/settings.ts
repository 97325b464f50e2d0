/** What differs between a demo on a laptop and a city behind a balancer. */
export interface PlatformSettings {
  /** Whether people reach us over TLS: Secure cookies with the `__Host-` prefix, and HSTS. */
  readonly secure: boolean;
  /** The origin people type, where a proxy hides it: `https://example.org`. */
  readonly origin?: string;
  /** Proxies whose `X-Forwarded-*` is believed; nobody else's is. */
  readonly trustedProxies: readonly string[];
  /** How long `/readyz` says 503 before the port closes, so that a balancer can look away first. */
  readonly drainMs: number;
}

export const SETTINGS = Symbol('PlatformSettings');

export const demoSettings: PlatformSettings = { secure: false, trustedProxies: [], drainMs: 0 };
