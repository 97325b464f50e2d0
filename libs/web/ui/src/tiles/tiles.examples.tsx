import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Tiles } from './tiles.component.tsx';

export const tilesExamples: ExampleGroup = {
  component: 'tiles',
  title: { 'zh-CN': '大块', en: 'Tiles' },
  examples: [
    {
      name: 'four',
      wide: true,
      caption: { 'zh-CN': '最多六块', en: 'Six at most' },
      render: (l) => (
        <Tiles
          tiles={[
            { href: '#money', icon: 'money', title: pick(l, '老年津贴', 'Allowance') },
            { href: '#id', icon: 'idCard', title: pick(l, '身份证', 'ID card') },
            { href: '#card', icon: 'card', title: pick(l, '社保卡', 'Social security card') },
            {
              href: '#days',
              icon: 'calendar',
              title: pick(l, '算到哪天', 'Count a date'),
              note: pick(l, '一天一天数给您看', 'Day by day'),
            },
          ]}
        />
      ),
    },
  ],
};
