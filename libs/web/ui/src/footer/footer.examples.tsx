import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Footer } from './footer.component.tsx';

export const footerExamples: ExampleGroup = {
  component: 'footer',
  title: { 'zh-CN': '页脚', en: 'Footer' },
  examples: [
    {
      name: 'two',
      wide: true,
      caption: { 'zh-CN': '两个去处', en: 'Two ways' },
      render: (l) => (
        <Footer
          note={pick(l, '演示数据，非官方办事指南', 'Demonstration data, not official guidance')}
          links={[
            { href: '#view', label: pick(l, '文字大小与显示', 'Letter size and display') },
            { href: '#accessibility', label: pick(l, '无障碍说明', 'Accessibility') },
          ]}
        />
      ),
    },
  ],
};
