import { namespace, wordsHook } from '@yizhan/web-ui';

/** Messages in the app. */
const messages = namespace({
  'zh-CN': {
    home: '首页',
    title: '消息',
    unread_other: '有 {{count}} 条没看过',
    allRead: '都看过了',
    new: '新',
    about: '看这件事',
    aboutWhat: '：{{title}}',
    more: '再看一些',
    emptyTitle: '还没有消息',
    emptyText: '办件有变化，消息会到这里。',
  },
  en: {
    home: 'Home',
    title: 'Messages',
    unread_one: '{{count}} not read yet',
    unread_other: '{{count}} not read yet',
    allRead: 'All read',
    new: 'New',
    about: 'See what it is about',
    aboutWhat: ': {{title}}',
    more: 'Show more',
    emptyTitle: 'No messages yet',
    emptyText: 'When something changes in your applications, you read it here.',
  },
});

/** Who looked at my data. */
const reads = namespace({
  'zh-CN': {
    home: '首页',
    title: '谁看过我的数据',
    intro: '每看一次，都记一笔，改不了。',
    own: '您自己看的不记。',
    who: { proxy: '{{name}}（代办人）', staff: '{{agency}}', system: '系统自动查库' },
    when: '什么时候',
    why: '为了什么',
    basis: '依据',
    what: '看了什么',
    number: '哪件事',
    purpose: {
      draftOpened: '替您填表',
      registerLookup: '查库，免您交材料',
      applicationOpened: '看办件',
      applicationHandled: '办理您的申请',
      documentOpened: '看文书',
      audited: '审计监督',
      other: '办理业务',
    },
    more: '再看一些',
    emptyTitle: '还没有人看过',
    emptyText: '有人看了您的数据，会列在这里。',
  },
  en: {
    home: 'Home',
    title: 'Who looked at my data',
    intro: 'Each look is recorded, and the record cannot be changed.',
    own: 'Your own looks are not recorded.',
    who: { proxy: '{{name}} (proxy)', staff: '{{agency}}', system: 'Automatic look-up' },
    when: 'When',
    why: 'What for',
    basis: 'Basis',
    what: 'What was seen',
    number: 'Which matter',
    purpose: {
      draftOpened: 'Filling in a form for you',
      registerLookup: 'A look-up, so that you need hand in nothing',
      applicationOpened: 'Looking at an application',
      applicationHandled: 'Handling your application',
      documentOpened: 'Looking at a document',
      audited: 'Audit',
      other: 'Handling a matter',
    },
    more: 'Show more',
    emptyTitle: 'Nobody has looked',
    emptyText: 'When somebody looks at your data, it is listed here.',
  },
});

export const messagesWords = { messages, reads };

export const useMessagesWords = wordsHook(messagesWords);

export const PURPOSES = [
  'draftOpened',
  'registerLookup',
  'applicationOpened',
  'applicationHandled',
  'documentOpened',
  'audited',
] as const;
