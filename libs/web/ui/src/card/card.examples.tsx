import { LinkButton } from '../button/button.component.tsx';
import { Row, Text } from '../layout/layout.component.tsx';
import { Light } from '../tag/tag.component.tsx';
import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Card } from './card.component.tsx';

export const cardExamples: ExampleGroup = {
  component: 'card',
  title: { 'zh-CN': '卡片', en: 'Cards' },
  examples: [
    {
      name: 'lead',
      wide: true,
      caption: { 'zh-CN': '为它而来', en: 'What one came for' },
      render: (l) => (
        <Card tone="lead" labelledBy="example-card">
          <Row between>
            <h3 id="example-card">{pick(l, '陈桂芳的老年综合津贴', 'Senior allowance for Chen Guifang')}</h3>
            <Light state="onTime">{pick(l, '按时', 'On time')}</Light>
          </Row>
          <Text tone="lead">
            {pick(
              l,
              '街道正在核对，最晚 12 月 4 日办好。',
              'The subdistrict is checking. Done by 4 December.',
            )}
          </Text>
          <LinkButton href="#main" kind="quiet" fill>
            {pick(l, '看办到哪了', 'See progress')}
          </LinkButton>
        </Card>
      ),
    },
    {
      name: 'plain',
      wide: true,
      caption: { 'zh-CN': '平常', en: 'Plain' },
      render: (l) => (
        <Card>
          <Text>
            {pick(
              l,
              '打电话，或到窗口，有人接着帮您办。',
              'Call, or come to a window: someone carries on for you.',
            )}
          </Text>
        </Card>
      ),
    },
  ],
};
