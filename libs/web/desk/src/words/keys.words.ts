import { namespace } from '@yizhan/web-ui';

/** What the letters do. */
export const keys = namespace({
  'zh-CN': {
    title: '键盘',
    next: '取下一件',
    down: '队列往下',
    up: '队列往上',
    help: '看这张表',
    close: '关掉打开的',
    send: '在确认单里送出',
    note: '字母只打开确认单，不直接办；只有 n 直接取。正在拼字、光标在框里时不起作用。',
    on: '字母键开着',
    off: '字母键关着',
    switchOff: '关掉字母键',
    switchOn: '打开字母键',
    done: '关上',
  },
  en: {
    title: 'Keys',
    next: 'Take next',
    down: 'Down the queue',
    up: 'Up the queue',
    help: 'This table',
    close: 'Close what is open',
    send: 'Send, in a confirmation',
    note: 'A letter opens a confirmation and does nothing by itself; only n takes at once. Letters are ignored while you compose or type in a field.',
    on: 'Letters are on',
    off: 'Letters are off',
    switchOff: 'Switch letters off',
    switchOn: 'Switch letters on',
    done: 'Close',
  },
});
