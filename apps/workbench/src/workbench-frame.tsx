import { rolesOf, useStaffSession } from '@yizhan/web-accounts';
import {
  barePath,
  classes,
  inLanguage,
  otherLanguage,
  type PageProps,
  pathIn,
  useSurroundings,
} from '@yizhan/web-ui';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { staffWays } from './staff-ways.ts';
import css from './workbench-frame.module.css';
import { useWorkbenchWords } from './workbench-words.ts';
import { Who } from './who.tsx';

/** The mark may be a Chinese character on an English page. */
const HAN = /\p{Script=Han}/u;

/** What stands on top of every page of the workbench: one line, so that the work has the rest. */
export function WorkbenchFrame({ title, section, whole = false, children }: PageProps) {
  const { city } = useSurroundings();
  const session = useStaffSession();
  const { say, language, format } = useWorkbenchWords('workbench');
  const { pathname, search } = useLocation();
  useEffect(() => {
    document.documentElement.toggleAttribute('data-whole', whole);
  }, [whole]);
  const here = `${barePath(pathname)}${search}`;
  const mark = inLanguage(city.mark, language);
  const ways = session === undefined ? [] : staffWays(rolesOf(session));
  const day = format.dayAndWeekday(city.today);
  return (
    <div className={classes(css['frame'], whole && css['whole'])}>
      <title>{say('titled', { title })}</title>
      <a className={css['skip']} href="#main">
        {say('skip')}
      </a>
      <header className={css['top']}>
        <a className={css['mark']} href={pathIn(language, '/staff')}>
          <span className={css['square']} aria-hidden="true" lang={HAN.test(mark) ? 'zh-CN' : undefined}>
            {mark}
          </span>
          {say('product')}
        </a>
        <nav className={css['ways']} aria-label={say('ways')}>
          {ways.map((way) => (
            <a
              key={way.section}
              className={css['way']}
              href={pathIn(language, way.href)}
              aria-current={way.section === section ? 'page' : undefined}
            >
              {say(`way.${way.section}`)}
            </a>
          ))}
        </nav>
        <p className={classes(css['day'], city.demo && css['demo'])}>
          {say(city.demo ? 'demoDay' : 'day', { day })}
        </p>
        <a
          className={css['item']}
          href={pathIn(otherLanguage(language), here)}
          lang={otherLanguage(language)}
          hrefLang={otherLanguage(language)}
        >
          {say('otherLanguage')}
        </a>
        {session !== undefined && <Who session={session} />}
      </header>
      <main className={css['main']} id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
