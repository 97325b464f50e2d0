import type { ExampleGroup } from '../testing/examples.ts';
import { Icon, ICON_NAMES } from './icon.component.tsx';

export const iconExamples: ExampleGroup = {
  component: 'icon',
  title: { 'zh-CN': '图标', en: 'Icons' },
  examples: [
    {
      name: 'all',
      wide: true,
      caption: { 'zh-CN': '全部', en: 'All' },
      render: () => (
        <p>
          {ICON_NAMES.map((name) => (
            <span key={name}>
              <Icon name={name} size="large" /> {name}{' '}
            </span>
          ))}
        </p>
      ),
    },
  ],
};
