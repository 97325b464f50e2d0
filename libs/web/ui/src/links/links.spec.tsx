import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Links } from './links.component.tsx';

describe('Links', () => {
  it('is a list of whole rows to press', () => {
    expect(rendered(<Links links={[{ href: '/a', title: '社会保障卡', fact: '免费' }]} />)).toMatch(
      /^<ul .*><li><a class="link" href="\/a"><span class="title">社会保障卡<\/span><span class="fact">免费<\/span><\/a><\/li><\/ul>$/,
    );
  });
});
