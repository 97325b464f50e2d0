import { LinkButton } from '../button/button.component.tsx';
import { Text } from '../layout/layout.component.tsx';
import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Empty } from './empty.component.tsx';

export const emptyExamples: ExampleGroup = {
  component: 'empty',
  title: { 'zh-CN': '没有', en: 'Nothing here' },
  examples: [
    {
      name: 'matters',
      wide: true,
      caption: { 'zh-CN': '还没有办件', en: 'No matters yet' },
      render: (l) => (
        <Empty title={pick(l, '还没有办件', 'No matters yet')}>
          <Text>{pick(l, '办过的事都会列在这里。', 'What you have applied for will be listed here.')}</Text>
          <LinkButton href="#main">{pick(l, '看看能办什么', 'See what you can do')}</LinkButton>
        </Empty>
      ),
    },
  ],
};
