import { namespace, wordsHook } from '@yizhan/web-ui';

/** The ways that stand around every personal page. */
const my = namespace({
  'zh-CN': {
    services: '办事',
    applications: '我的办件',
    messages: '消息',
    view: '文字大小与显示',
    accessibility: '无障碍说明',
    reads: '谁看过我的数据',
    home: '首页',
    signIn: '登录',
    signOut: '{{name}}，退出',
    titled: '{{title}} · {{product}}',
    opening: '正在打开',
    notFound: '没有这一页',
    notFoundText: '地址可能打错了。您填过的都在。',
    toApplications: '去我的办件',
    broken: '这一页出了问题',
    brokenText: '不是您的问题。您填过的都存着，请再打开一次。',
    again: '再打开一次',
  },
  en: {
    services: 'Services',
    applications: 'My applications',
    messages: 'Messages',
    view: 'Letter size and display',
    accessibility: 'Accessibility',
    reads: 'Who looked at my data',
    home: 'Home',
    signIn: 'Sign in',
    signOut: '{{name}}, sign out',
    titled: '{{title}} · {{product}}',
    opening: 'Opening',
    notFound: 'There is no such page',
    notFoundText: 'The address may be wrong. What you filled in is kept.',
    toApplications: 'My applications',
    broken: 'Something went wrong on this page',
    brokenText: 'It is not your fault. What you filled in is kept; please open it once more.',
    again: 'Open it again',
  },
});

export const myWords = { my };

export const useMyWords = wordsHook(myWords);
