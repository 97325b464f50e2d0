import type { ReactNode } from 'react';
import type { CityFacts } from '../city/city.ts';
import { DemoStrip } from '../demo-strip/demo-strip.component.tsx';
import { Footer, type FooterProps } from '../footer/footer.component.tsx';
import { Header, type HeaderProps } from '../header/header.component.tsx';
import { inLanguage } from '../i18n/language.ts';
import { useUiWords } from '../i18n/use-words.tsx';
import css from './frame.module.css';

export interface FrameProps {
  readonly city: CityFacts;
  readonly header: Omit<HeaderProps, 'product' | 'mark'>;
  readonly footer: Omit<FooterProps, 'note'>;
  /** Bands between the header and the page: the offer of senior mode, whose matter it is. */
  readonly bands?: ReactNode;
  readonly children: ReactNode;
}

/** What every page stands in: the way past the header, the header, the page, the footer. */
export function Frame({ city, header, footer, bands, children }: FrameProps) {
  const { say, language, format } = useUiWords('frame');
  const product = inLanguage(city.product, language);
  const note = city.demo ? say('demoData') : inLanguage(city.name, language);
  return (
    <div className={css['frame']}>
      <a className={css['skip']} href="#main">
        {say('skip')}
      </a>
      {city.demo && <DemoStrip today={city.today} />}
      <Header {...header} product={product} mark={inLanguage(city.mark, language)} />
      {bands}
      <p className={css['printed']}>{say('printed', { product, day: format.fullDay(city.today) })}</p>
      <main className={css['main']} id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer {...footer} note={note} />
    </div>
  );
}
