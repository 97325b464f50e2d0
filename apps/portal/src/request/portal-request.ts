import { type Api, createApi, type Language, languageOfPath, type View, viewOfCookies } from '@yizhan/web-ui';
import { createContext, type RouterContextProvider } from 'react-router';

/** What a page's loader knows of the request it answers. */
export interface PortalRequest {
  /** Our own API, as the visitor who asks. */
  readonly api: Api;
  readonly language: Language;
  /** Nothing on a first visit. */
  readonly view: View | undefined;
  /** Whether the sheet of components may be seen. */
  readonly design: boolean;
}

export const portalRequest = createContext<PortalRequest>();

/** Every request of a page goes through the API in process: real guards, real problems, the visitor's own cookie. */
export function portalRequestOf(
  request: Request,
  api: (request: Request) => Promise<Response>,
  design: boolean,
): PortalRequest {
  const { pathname, origin } = new URL(request.url);
  const language = languageOfPath(pathname);
  const cookie = request.headers.get('cookie');
  return {
    language,
    design,
    view: viewOfCookies(cookie),
    api: createApi({
      language: () => language,
      csrf: () => undefined,
      fetch: (url, init) => {
        const inner = new Request(new URL(String(url), origin), {
          method: init?.method ?? 'GET',
          headers: init?.headers ?? {},
        });
        if (cookie !== null) inner.headers.set('cookie', cookie);
        return api(inner);
      },
    }),
  };
}

/** For loaders: what they know of the request. */
export function requestOf(context: Readonly<RouterContextProvider>): PortalRequest {
  return context.get(portalRequest);
}
