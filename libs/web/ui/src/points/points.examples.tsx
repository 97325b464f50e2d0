import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Points } from './points.component.tsx';

export const pointsExamples: ExampleGroup = {
  component: 'points',
  title: { 'zh-CN': '要点', en: 'Points' },
  examples: [
    {
      name: 'laws',
      wide: true,
      caption: { 'zh-CN': '依据', en: 'Legal bases' },
      render: (l) => (
        <Points
          icon="document"
          points={[
            {
              key: 'law',
              content: pick(
                l,
                '《中华人民共和国老年人权益保障法》第三十三条',
                'Law on the Protection of the Rights of the Elderly, art. 33',
              ),
            },
            { key: 'plain', content: pick(l, '提交当天不算。', 'The day of submission does not count.') },
          ]}
        />
      ),
    },
  ],
};
