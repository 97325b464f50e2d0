import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Links } from './links.component.tsx';

export const linksExamples: ExampleGroup = {
  component: 'links',
  title: { 'zh-CN': '去哪里', en: 'Ways on' },
  examples: [
    {
      name: 'services',
      wide: true,
      caption: { 'zh-CN': '事项', en: 'Services' },
      render: (l) => (
        <Links
          links={[
            {
              href: '#a',
              title: pick(l, '居民身份证换领', 'ID card renewal'),
              fact: pick(l, '20 元', '¥20'),
            },
            {
              href: '#b',
              title: pick(l, '社会保障卡申领', 'First social security card'),
              fact: pick(l, '5 个工作日，免费', '5 working days, free'),
            },
          ]}
        />
      ),
    },
  ],
};
