import { Document, Frame, inLanguage, ViewBand } from '@yizhan/web-ui';
import { Outlet, useMatches } from 'react-router';
import { useWords } from '../i18n/index.ts';
import { useAssets, useSite, useWays } from './site.tsx';

/** What a page tells the frame around it. */
export interface PageHandle {
  /** Which of the main ways it belongs to. */
  readonly section?: 'home' | 'days';
  /** The page above it is the home page unless it says otherwise; the home page has none. */
  readonly top?: boolean;
  /** It has a bar at its foot. */
  readonly bar?: boolean;
  /** The offer of senior mode would say twice what the page is about. */
  readonly noBand?: boolean;
}

/** The document and the frame of every public page. */
export function Shell() {
  const { city, view, firstVisit } = useSite();
  const { say, language } = useWords('site');
  const assets = useAssets();
  const { to, here, hereInOther, returning } = useWays();
  const handle = useHandle();
  const viewForm = { action: '/view', back: here };
  return (
    <Document language={language} view={view} assets={assets} bar={handle.bar === true}>
      <Frame
        city={city}
        header={{
          home: to('/'),
          ...(handle.top === true ? {} : { back: { href: to('/'), label: say('home') } }),
          links: [
            { href: to('/'), label: say('services'), current: handle.section === 'home' },
            // Whoever is not signed in yet signs in there and comes back to it.
            { href: to('/my'), label: say('mine') },
            { href: to('/days'), label: say('days'), current: handle.section === 'days' },
          ],
          otherLanguageHref: hereInOther,
          view: { current: view, ...viewForm },
          hotline: { number: city.hotline, href: returning('/call') },
        }}
        bands={firstVisit && handle.noBand !== true && <ViewBand {...viewForm} />}
        footer={{
          links: [
            { href: returning('/view'), label: say('view') },
            { href: to('/accessibility'), label: say('accessibility') },
          ],
        }}
      >
        <Outlet />
      </Frame>
    </Document>
  );
}

function useHandle(): PageHandle {
  const matches = useMatches();
  return (matches[matches.length - 1]?.handle as PageHandle | undefined) ?? {};
}

/** The page's title, with the product's name. */
export function Titled({ title }: { readonly title: string }) {
  const { say, language } = useWords('site');
  const { city } = useSite();
  return <title>{say('title', { title, product: inLanguage(city.product, language) })}</title>;
}
