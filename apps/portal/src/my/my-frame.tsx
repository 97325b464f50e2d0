import { useSession } from '@yizhan/web-accounts';
import {
  barePath,
  Frame,
  inLanguage,
  otherLanguage,
  type PageProps,
  pathIn,
  useSurroundings,
  WhoseBand,
} from '@yizhan/web-ui';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { offerReading } from '../client/read-aloud.ts';
import { useMyWords } from './my-words.ts';

/** The header, the bands and the footer of the personal pages: the same as of the public ones. */
export function MyFrame({ title, back, section, whose, band, bar = false, children }: PageProps) {
  const { city, view } = useSurroundings();
  const session = useSession();
  const { say, language } = useMyWords('my');
  const { pathname, search } = useLocation();
  useEffect(() => {
    document.documentElement.toggleAttribute('data-bar', bar);
  }, [bar]);
  useEffect(() => {
    const shown = new AbortController();
    offerReading(window, shown.signal);
    return () => shown.abort();
  }, []);
  const here = `${barePath(pathname)}${search}`;
  const to = (bare: string): string => pathIn(language, bare);
  const returning = (bare: string): string => `${to(bare)}?back=${encodeURIComponent(to(here))}`;
  return (
    <>
      <title>{say('titled', { title, product: inLanguage(city.product, language) })}</title>
      <Frame
        city={city}
        header={{
          home: to('/'),
          ...(back === undefined ? {} : { back }),
          links: [
            { href: to('/'), label: say('services'), current: section === 'services' },
            { href: to('/my'), label: say('applications'), current: section === 'applications' },
            { href: to('/my/messages'), label: say('messages'), current: section === 'messages' },
          ],
          otherLanguageHref: pathIn(otherLanguage(language), here),
          view: { current: view, action: '/view', back: to(here) },
          hotline: { number: city.hotline, href: returning('/call') },
          account:
            session === undefined
              ? { href: to('/my/sign-in'), label: say('signIn'), current: section === 'account' }
              : { href: to('/my/sign-out'), label: say('signOut', { name: session.account.name }) },
        }}
        footer={{
          links: [
            { href: to('/my/reads'), label: say('reads') },
            { href: returning('/view'), label: say('view') },
            { href: to('/accessibility'), label: say('accessibility') },
          ],
        }}
        bands={
          <>
            {band}
            {whose !== undefined && <WhoseBand {...whose} />}
          </>
        }
      >
        {children}
      </Frame>
    </>
  );
}
