import type { Audience } from '../access/policies.ts';
/** Where the portal's build is: the API loads it by path and never imports it. */
export interface PagesOptions {
  /** The built server entry, a module with `render`. */
  readonly entry: string;
  /** The folder of the browser's files, with Vite's manifest in it. */
  readonly client: string;
  /** Shows the sheet of components: development and tests. */
  readonly design?: boolean;
  /** Applications of the browser, such as the personal pages; each has one page for all its addresses. */
  readonly browserApps?: readonly BrowserApp[];
}

/** An application that runs in the browser alone. The server sends the same empty page at every address below. */
export interface BrowserApp {
  /** Of its root element. */
  readonly id: string;
  /** Where it begins: `/my` (and `/en/my`). */
  readonly path: string;
  /** Who signs in there: the page says whether nobody has, so that a script need not ask to be refused. */
  readonly audience: Audience;
  /** The folder of its files, with Vite's manifest in it. */
  readonly client: string;
  /** Its entry, by the name it has in the manifest. */
  readonly entry: string;
}

/** The stylesheets and scripts a page may need, by the names the build gave them. */
export interface PageAssets {
  readonly css: readonly string[];
  readonly js: readonly string[];
}

/** What the portal's server entry is given besides the request. */
export interface RenderContext {
  /** Our own API, in process, as the visitor: `fetch` without a socket. */
  readonly api: (request: Request) => Promise<Response>;
  readonly assets: PageAssets;
  readonly design: boolean;
}

/** The portal's server entry. */
export interface ServerEntry {
  render(request: Request, context: RenderContext): Promise<Response>;
}
