import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { accountsWords, endSession, type Session, SESSION_KEY } from '@yizhan/web-accounts';
import { applyWords } from '@yizhan/web-apply/words';
import { messagesWords } from '@yizhan/web-messages/words';
import { trackerWords } from '@yizhan/web-tracker/words';
import {
  ApiProvider,
  type CityFacts,
  createApi,
  createI18n,
  type Language,
  languageOfPath,
  Mishap,
  PageFrameProvider,
  type Resources,
  SurroundingsProvider,
  uiWords,
  useFocusAfterChange,
  usePageLanguage,
  WordsProvider,
} from '@yizhan/web-ui';
import { useMemo, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { Broken } from './broken.tsx';
import { MyFrame } from './my-frame.tsx';
import { MyRoutes } from './my-routes.tsx';
import { myWords } from './my-words.ts';
import { usePageView } from './page-view.ts';

const words = {
  ...uiWords,
  ...myWords,
  ...accountsWords,
  ...applyWords,
  ...messagesWords,
  ...trackerWords,
} as const satisfies Resources;

function openClient(signedOut: boolean) {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: true, networkMode: 'always' } },
  });
  // The server said so with the page: asking again would only be refused, and the browser would note an error.
  if (signedOut) client.setQueryData<Session | null>(SESSION_KEY, null);
  const api = createApi({
    // Read from the address: a change of language does not make a new client.
    language: () => languageOfPath(location.pathname),
    csrf: () => client.getQueryData<Session | null>(SESSION_KEY)?.csrf,
    onSignedOut: () => endSession(client),
    renew: () => client.refetchQueries({ queryKey: SESSION_KEY, exact: true }),
  });
  return { client, api };
}

const BASENAME: Readonly<Record<Language, string>> = { 'zh-CN': '/', en: '/en' };

export interface MyAppProps {
  readonly city: CityFacts;
  /** Nobody was signed in when the page was asked for. */
  readonly signedOut: boolean;
}

/** The personal pages as one application, in the language of the address and the view of the cookie. */
export function MyApp({ city, signedOut }: MyAppProps) {
  const [{ client, api }] = useState(() => openClient(signedOut));
  const language = usePageLanguage();
  const view = usePageView();
  useFocusAfterChange(language.language, view.view);
  const spoken = useMemo(() => createI18n(language.language, words), [language.language]);
  return (
    <WordsProvider words={spoken}>
      <Mishap fallback={<Broken />}>
        <QueryClientProvider client={client}>
          <ApiProvider api={api}>
            <SurroundingsProvider city={city} view={view.view}>
              <BrowserRouter key={language.language} basename={BASENAME[language.language]}>
                <PageFrameProvider frame={MyFrame}>
                  <MyRoutes language={language} view={view} />
                </PageFrameProvider>
              </BrowserRouter>
            </SurroundingsProvider>
          </ApiProvider>
        </QueryClientProvider>
      </Mishap>
    </WordsProvider>
  );
}
