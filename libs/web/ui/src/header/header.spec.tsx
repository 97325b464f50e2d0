import { describe, expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { DEFAULT_VIEW } from '../view/view.ts';
import { Header, type HeaderProps } from './header.component.tsx';

const props: HeaderProps = {
  product: '一站',
  mark: '站',
  home: '/',
  back: { href: '/', label: '首页' },
  links: [
    { href: '/', label: '办事' },
    { href: '/days', label: '算到哪天', current: true },
  ],
  otherLanguageHref: '/en/days?value=5',
  view: { current: DEFAULT_VIEW, action: '/view', back: '/days?value=5' },
  hotline: { number: '00000', href: '/call' },
};

describe('Header', () => {
  it('has each link once, behind a menu that needs no script', () => {
    const html = rendered(<Header {...props} />);
    expect(html).toMatch(/<details class="menu"><summary>菜单<\/summary><\/details><div class="links">/);
    expect(html.match(/href="\/days"/g)).toHaveLength(1);
    expect(html).toMatch(/href="\/days" aria-current="page"/);
  });

  it('leads to the same page in the other language, in that language', () => {
    expect(rendered(<Header {...props} />)).toMatch(
      /href="\/en\/days\?value=5" lang="en" hrefLang="en">English</i,
    );
    expect(rendered(<Header {...props} otherLanguageHref="/days" />, 'en')).toMatch(
      /lang="zh-CN"[^>]*>中文</,
    );
  });

  it('asks the hotline by its number, and reads aloud only with its script', () => {
    const html = rendered(<Header {...props} />);
    expect(html).toMatch(/href="\/call" aria-label="打 00000">00000</);
    expect(html).toMatch(/hidden="" data-script="read-aloud"/);
  });

  it('changes the view by a form that comes back to the page', () => {
    const html = rendered(<Header {...props} />);
    expect(html).toMatch(
      /<form action="\/view" method="post"><input type="hidden" name="back" value="\/days\?value=5"\/>/,
    );
    expect(html).toMatch(/name="density" value="senior"/);
  });

  it('offers larger letters until they are the largest, and always the way back', () => {
    const at = (step: '1.25' | '1.5' | '1.875') =>
      textOf(
        <Header {...props} view={{ ...props.view, current: { density: 'senior', step, theme: 'day' } }} />,
      );
    expect(at('1.5')).toContain('字再大一点 回到标准版');
    expect(at('1.875')).not.toContain('字再大一点');
    expect(at('1.875')).toContain('回到标准版');
  });
});
