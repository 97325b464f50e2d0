import { namespace } from '../words.ts';

/** What a personal page says while it waits, and when it cannot show what was asked for. */
export const personal = namespace({
  'zh-CN': {
    waiting: '正在打开',
    offline: '网断了',
    offlineText: '连上网，再试一次。',
    failed: '没能打开',
    failedText: '不是您的问题。过一会儿再试。',
    notFound: '没有找到',
    notFoundText: '地址可能打错了，或者不归您看。',
    again: '再试一次',
  },
  en: {
    waiting: 'Opening',
    offline: 'You are offline',
    offlineText: 'Try again when you are connected.',
    failed: 'It could not be opened',
    failedText: 'It is not your fault. Try again in a while.',
    notFound: 'Not found',
    notFoundText: 'The address may be wrong, or it is not yours to see.',
    again: 'Try again',
  },
});
