import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Table } from './table.component.tsx';

export const tableExamples: ExampleGroup = {
  component: 'table',
  title: { 'zh-CN': '表格', en: 'Tables' },
  examples: [
    {
      name: 'amounts',
      wide: true,
      caption: { 'zh-CN': '每月多少钱', en: 'How much a month' },
      render: (l) => (
        <Table
          tight
          caption={pick(l, '每月多少钱', 'How much a month')}
          columns={[
            { key: 'age', title: pick(l, '年龄', 'Age') },
            { key: 'amount', title: pick(l, '每月', 'A month'), number: true },
          ]}
          rows={[
            { key: '65', cells: [pick(l, '65–69 岁', '65–69'), pick(l, '75 元', '¥75')] },
            { key: '100', cells: [pick(l, '满 100 岁', '100 and over'), pick(l, '600 元', '¥600')] },
          ]}
        />
      ),
    },
  ],
};
