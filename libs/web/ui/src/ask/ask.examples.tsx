import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Ask } from './ask.component.tsx';

export const askExamples: ExampleGroup = {
  component: 'ask',
  title: { 'zh-CN': '常见问题', en: 'Questions people ask' },
  examples: [
    {
      name: 'open-and-closed',
      wide: true,
      caption: { 'zh-CN': '开着和关着', en: 'Open and closed' },
      render: (l) => (
        <div>
          <Ask
            open
            question={pick(
              l,
              '妈妈不会用手机，我能替她办吗？',
              'My mother cannot use a phone. May I apply for her?',
            )}
          >
            <p>{pick(l, '能。她到窗口签字就行。', 'Yes. She signs at a window.')}</p>
          </Ask>
          <Ask question={pick(l, '满 70 岁要再申请吗？', 'Must I apply again at 70?')}>
            <p>{pick(l, '不用。', 'No.')}</p>
          </Ask>
        </div>
      ),
    },
  ],
};
