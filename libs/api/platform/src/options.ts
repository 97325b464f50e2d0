import type { LegalClock } from '@yizhan/data';
import type { PlatformData } from './data.ts';
import type { Log } from './http/log.ts';
import type { PagesOptions } from './pages/pages-options.ts';
import type { PlatformSettings } from './settings.ts';

/** What the platform is given by the application: everything with an effect comes in here. */
export interface PlatformOptions {
  readonly settings: PlatformSettings;
  readonly clock: LegalClock;
  readonly data: PlatformData;
  readonly log: Log;
  /** The portal's built pages; without them the process is an API alone. */
  readonly pages?: PagesOptions;
}
