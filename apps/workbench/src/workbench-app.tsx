import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { accountsWords, endSession, SESSION_KEY, type StaffSession } from '@yizhan/web-accounts';
import { deskWords } from '@yizhan/web-desk/words';
import { turnaroundWords } from '@yizhan/web-turnaround/words';
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
  staffWords,
  uiWords,
  usePageLanguage,
  WordsProvider,
} from '@yizhan/web-ui';
import { useMemo, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { Broken } from './broken.tsx';
import { CityDay } from './city-day.tsx';
import { WorkbenchFrame } from './workbench-frame.tsx';
import { WorkbenchRoutes } from './workbench-routes.tsx';
import { workbenchWords } from './workbench-words.ts';

const words = {
  ...uiWords,
  ...staffWords,
  ...workbenchWords,
  ...accountsWords,
  ...deskWords,
  ...turnaroundWords,
} as const satisfies Resources;

function openClient() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: 1, networkMode: 'always' } } });
  const api = createApi({
    // Read from the address: a change of language does not make a new client.
    language: () => languageOfPath(location.pathname),
    csrf: () => client.getQueryData<StaffSession | null>(SESSION_KEY)?.csrf,
    onSignedOut: () => endSession(client),
  });
  return { client, api };
}

const BASENAME: Readonly<Record<Language, string>> = { 'zh-CN': '/', en: '/en' };

/** The workbench as one application, in the language of the address. */
export function WorkbenchApp({ city }: { readonly city: CityFacts }) {
  const [{ client, api }] = useState(openClient);
  const page = usePageLanguage();
  const spoken = useMemo(() => createI18n(page.language, words), [page.language]);
  return (
    <WordsProvider words={spoken}>
      <Mishap fallback={<Broken />}>
        <QueryClientProvider client={client}>
          <ApiProvider api={api}>
            <CityDay city={city}>
              <BrowserRouter key={page.language} basename={BASENAME[page.language]}>
                <PageFrameProvider frame={WorkbenchFrame}>
                  <WorkbenchRoutes language={page} />
                </PageFrameProvider>
              </BrowserRouter>
            </CityDay>
          </ApiProvider>
        </QueryClientProvider>
      </Mishap>
    </WordsProvider>
  );
}
