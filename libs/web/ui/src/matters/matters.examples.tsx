import { type ExampleGroup, pick } from '../testing/examples.ts';
import { type Matter, Matters } from './matters.component.tsx';

const matter = (l: 'zh-CN' | 'en', over: Partial<Matter> = {}): Matter => ({
  key: 'one',
  title: pick(l, '老年综合津贴', 'Senior allowance'),
  whose: pick(l, '为陈桂芳办', 'For Chen Guifang'),
  light: { state: 'onTime', word: pick(l, '按时', 'On time') },
  holder: pick(l, '在街道手里', 'with the subdistrict'),
  when: {
    date: pick(l, '12 月 4 日（周五）', 'Friday 4 December'),
    meaning: pick(l, '最晚这天办好', 'done by then'),
  },
  action: { href: '#main', label: pick(l, '看进度', 'See progress') },
  ...over,
});

export const mattersExamples: ExampleGroup = {
  component: 'matters',
  title: { 'zh-CN': '我的办件', en: 'My matters' },
  examples: [
    {
      name: 'one',
      wide: true,
      caption: { 'zh-CN': '按时', en: 'On time' },
      render: (l) => <Matters matters={[matter(l)]} />,
    },
    {
      name: 'late-and-long',
      wide: true,
      caption: { 'zh-CN': '晚了，名字很长', en: 'Late, with long names' },
      render: (l) => (
        <Matters
          matters={[
            matter(l, {
              title: pick(
                l,
                '公共场所卫生许可（新证、改建、扩建）',
                'Hygiene licence for public places (new, rebuilt, extended)',
              ),
              whose: pick(
                l,
                '为示例市示例区某某某健身管理服务有限公司办',
                'For an exemplary fitness management service company limited',
              ),
              light: { state: 'late', word: pick(l, '晚了 2 个工作日', '2 working days late') },
            }),
          ]}
        />
      ),
    },
  ],
};
