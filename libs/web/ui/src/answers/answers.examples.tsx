import { Provenance } from '../provenance/provenance.component.tsx';
import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Answers } from './answers.component.tsx';

export const answersExamples: ExampleGroup = {
  component: 'answers',
  title: { 'zh-CN': '问和答', en: 'Questions and answers' },
  examples: [
    {
      name: 'change',
      wide: true,
      caption: { 'zh-CN': '可以改', en: 'With a way to change' },
      render: (l) => (
        <Answers
          answers={[
            {
              key: 'name',
              question: pick(l, '姓名', 'Name'),
              value: pick(l, '陈桂芳', 'Chen Guifang'),
              change: '#main',
            },
            {
              key: 'long',
              question: pick(l, '津贴发到哪张卡', 'Which card receives the allowance'),
              value: pick(
                l,
                '本人的社会保障卡金融账户，尾号 3086',
                'The bank account of her social security card, ending in 3086',
              ),
              change: '#main',
            },
          ]}
        />
      ),
    },
    {
      name: 'strong',
      wide: true,
      caption: { 'zh-CN': '查一样东西', en: 'Things and their source' },
      render: (l) => (
        <Answers
          strong
          answers={[
            {
              key: 'photo',
              question: pick(l, '本人近期相片', 'A recent photo'),
              note: pick(l, '不是必需的', 'Not required'),
              value: <Provenance source={pick(l, '公安 · 人像采集库', 'Police · portrait register')} />,
            },
          ]}
        />
      ),
    },
  ],
};
