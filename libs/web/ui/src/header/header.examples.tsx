import { type ExampleGroup, pick } from '../testing/examples.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import { Header, type HeaderProps } from './header.component.tsx';

const header = (l: 'zh-CN' | 'en'): HeaderProps => ({
  product: pick(l, '一站', 'Yizhan'),
  mark: pick(l, '站', '站'),
  home: '#home',
  links: [
    { href: '#services', label: pick(l, '办事', 'Services'), current: true },
    { href: '#days', label: pick(l, '算到哪天', 'Count a date') },
  ],
  otherLanguageHref: '#other',
  view: { current: DEFAULT_VIEW, action: '#view', back: '#header' },
  hotline: { number: '00000', href: '#call' },
});

export const headerExamples: ExampleGroup = {
  component: 'header',
  title: { 'zh-CN': '页眉', en: 'Header' },
  examples: [
    {
      name: 'back',
      wide: true,
      caption: { 'zh-CN': '能退回', en: 'With a way back' },
      render: (l) => <Header {...header(l)} back={{ href: '#back', label: pick(l, '首页', 'Home') }} />,
    },
  ],
};
