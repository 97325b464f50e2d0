import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Table } from './table.component.tsx';

describe('Table', () => {
  it('has a head for every column and every row', () => {
    const html = rendered(
      <Table
        caption="每月多少钱"
        columns={[
          { key: 'age', title: '年龄' },
          { key: 'amount', title: '每月', number: true },
        ]}
        rows={[{ key: '65', cells: ['65–69 岁', '75 元'] }]}
      />,
    );
    expect(html).toMatch(/<caption>每月多少钱<\/caption>/);
    expect(html).toMatch(/<th scope="col">年龄<\/th><th scope="col" class="number">每月<\/th>/);
    expect(html).toMatch(/<th scope="row">65–69 岁<\/th><td class="number">75 元<\/td>/);
  });
});
