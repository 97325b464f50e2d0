import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@yizhan/domain/kernel';
import type { CityFacts } from '../city/city.ts';
import { rendered } from '../testing/rendered.fixture.tsx';
import { DEFAULT_VIEW } from '../view/view.ts';
import { Frame } from './frame.component.tsx';

const city: CityFacts = {
  name: { zh: '示例市', en: 'Example City' },
  product: { zh: '一站', en: 'Yizhan' },
  mark: { zh: '站', en: '站' },
  hotline: '00000',
  demo: true,
  now: '2026-11-24T01:00:00.000Z',
  today: plainDate('2026-11-24'),
  offsetDays: 0,
};

const frame = (facts: CityFacts) => (
  <Frame
    city={facts}
    header={{
      home: '/',
      links: [],
      otherLanguageHref: '/en/',
      view: { current: DEFAULT_VIEW, action: '/view', back: '/' },
      hotline: { number: '00000', href: '/call' },
    }}
    footer={{ links: [] }}
  >
    <h1>页</h1>
  </Frame>
);

describe('Frame', () => {
  it('begins with the way past the header, to a main that takes the focus', () => {
    const html = rendered(frame(city));
    expect(html).toMatch(/^<div class="frame"><a class="skip" href="#main">跳到正文<\/a>/);
    expect(html).toMatch(/<main class="main" id="main" tabindex="-1"><h1>页<\/h1><\/main>/);
  });

  it('says on every page of a demonstration that it is one', () => {
    expect(rendered(frame(city))).toMatch(/演示系统.*演示数据，非官方办事指南/);
    expect(rendered(frame({ ...city, demo: false }))).not.toMatch(/演示/);
    expect(rendered(frame({ ...city, demo: false }), 'en')).toContain('Example City');
  });
});
