import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Choice } from './choice.component.tsx';

export const choiceExamples: ExampleGroup = {
  component: 'choice',
  title: { 'zh-CN': '选项', en: 'Choices' },
  examples: [
    {
      name: 'one',
      caption: { 'zh-CN': '选一个', en: 'One of them' },
      render: (l) => (
        <Choice
          id="ex-card"
          name="card"
          label={pick(l, '津贴发到哪张卡？', 'Which card receives the allowance?')}
          chosen={['other']}
          options={[
            {
              value: 'this',
              label: pick(l, '这张社保卡', 'This social security card'),
              hint: pick(l, '尾号 3086', 'Ending in 3086'),
            },
            { value: 'other', label: pick(l, '本人的另一张卡', 'Another card of hers') },
            {
              value: 'none',
              label: pick(l, '没有银行卡', 'No bank card'),
              unavailable: pick(l, '您名下有 1 张卡', 'There is 1 card in your name'),
            },
          ]}
        />
      ),
    },
    {
      name: 'many',
      caption: { 'zh-CN': '可以多选', en: 'As many as apply' },
      render: (l) => (
        <Choice
          id="ex-post"
          name="post"
          of="many"
          label={pick(l, '敬老卡怎么拿？', 'How do you get the card?')}
          chosen={['home']}
          options={[
            { value: 'home', label: pick(l, '寄到家里', 'Posted home') },
            { value: 'window', label: pick(l, '到街道窗口自己拿', 'Collected at a window') },
          ]}
        />
      ),
    },
    {
      name: 'error',
      caption: { 'zh-CN': '没有选', en: 'Not chosen' },
      render: (l) => (
        <Choice
          id="ex-unit-choice"
          name="unit"
          inline
          label={pick(l, '怎么算？', 'How to count?')}
          error={pick(l, '请选一个', 'Choose one')}
          options={[
            { value: 'workingDay', label: pick(l, '工作日', 'Working days') },
            { value: 'naturalDay', label: pick(l, '自然日', 'Calendar days') },
          ]}
        />
      ),
    },
  ],
};
