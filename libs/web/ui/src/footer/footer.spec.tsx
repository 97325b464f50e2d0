import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Footer } from './footer.component.tsx';

describe('Footer', () => {
  it('is a labelled way below the page', () => {
    const html = rendered(
      <Footer note="演示数据" links={[{ href: '/accessibility', label: '无障碍说明' }]} />,
    );
    expect(html).toMatch(
      /^<footer .*演示数据.*<nav aria-label="页脚">.*<a href="\/accessibility">无障碍说明<\/a>/,
    );
  });
});
