import { namespace, wordsHook } from '@yizhan/web-ui';

/** What stands around every page of the workbench. */
const frame = namespace({
  'zh-CN': {
    product: '工作台',
    titled: '{{title}} · 工作台',
    skip: '跳到正文',
    ways: '主导航',
    way: { queue: '我的队列', supervision: '督办', turnaround: '时效' },
    demo: '演示',
    demoDay: '演示，{{day}}',
    day: '{{day}}',
    otherLanguage: 'English',
    me: '我',
    rolesAt: '{{office}}：{{roles}}',
    night: '深色、浅色互换',
    signOut: '退出',
    signOutFailed: '没有退出成，请再按一次。',
    opening: '正在打开',
    noWay: '您的岗位在这里还没有要办的事',
    noWayText: '账号没有问题。有事要办时，会出现在上面的导航里。',
    notFound: '没有这一页',
    notFoundText: '地址可能打错了。',
    toStart: '回工作台',
    broken: '这一页出了问题',
    brokenText: '不是您的问题。办过的都在，请再打开一次。',
    again: '再打开一次',
  },
  en: {
    product: 'Workbench',
    titled: '{{title}} · Workbench',
    skip: 'Skip to the content',
    ways: 'Main',
    way: { queue: 'My queue', supervision: 'Supervision', turnaround: 'Turnaround' },
    demo: 'Demo',
    demoDay: 'Demo, {{day}}',
    day: '{{day}}',
    otherLanguage: '中文',
    me: 'Me',
    rolesAt: '{{office}}: {{roles}}',
    night: 'Switch day and night',
    signOut: 'Sign out',
    signOutFailed: 'You are still signed in. Press again.',
    opening: 'Opening',
    noWay: 'There is nothing for your position here yet',
    noWayText: 'Your account is fine. What there is to do will appear in the navigation above.',
    notFound: 'There is no such page',
    notFoundText: 'The address may be wrong.',
    toStart: 'To the workbench',
    broken: 'Something went wrong on this page',
    brokenText: 'It is not your fault. What was done is kept; open it once more.',
    again: 'Open it again',
  },
});

export const workbenchWords = { workbench: frame };

export const useWorkbenchWords = wordsHook(workbenchWords);
