import { namespace } from '@yizhan/web-ui';

/** What stands around every public page. */
export const site = namespace({
  'zh-CN': {
    title: '{{title}} · {{product}}',
    homeTitle: '{{product}} · {{city}}',
    product: '一站',
    home: '首页',
    services: '办事',
    mine: '我的办件',
    days: '算到哪天',
    view: '文字大小与显示',
    accessibility: '无障碍说明',
    call: '打 {{number}}',
    design: '组件',
  },
  en: {
    title: '{{title}} · {{product}}',
    homeTitle: '{{product}} · {{city}}',
    product: 'Yizhan',
    home: 'Home',
    services: 'Services',
    mine: 'My applications',
    days: 'Count a date',
    view: 'Letter size and display',
    accessibility: 'Accessibility',
    call: 'Call {{number}}',
    design: 'Components',
  },
});
