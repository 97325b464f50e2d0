import { type ExampleGroup, pick } from '../testing/examples.ts';
import { ErrorSummary } from './error-summary.component.tsx';

export const errorSummaryExamples: ExampleGroup = {
  component: 'error-summary',
  title: { 'zh-CN': '要改的地方', en: 'What to mend' },
  examples: [
    {
      name: 'two',
      wide: true,
      caption: { 'zh-CN': '有 2 处', en: 'Two' },
      render: (l) => (
        <ErrorSummary
          still
          problems={[
            {
              field: 'example-id',
              message: pick(
                l,
                '身份证号的最后一位对不上',
                'The last character of the ID number does not match',
              ),
            },
            { field: 'example-day', message: pick(l, '11 月没有 31 日', 'November has no 31st') },
          ]}
        />
      ),
    },
  ],
};
