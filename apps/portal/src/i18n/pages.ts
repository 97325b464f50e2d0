import { namespace } from '@yizhan/web-ui';

/** 文字大小与显示. */
export const view = namespace({
  'zh-CN': {
    title: '文字大小与显示',
    intro: '选好按“用这个”，每一页都会变。',
    density: '版式',
    standard: '标准版',
    standardHint: '跟着手机、电脑本来的字号。',
    senior: '长辈版',
    seniorHint: '字大、按钮大，功能一样。',
    step: '长辈版的字有多大？',
    steps: { small: '大', medium: '更大', large: '最大' },
    theme: '底色',
    day: '白底黑字',
    night: '黑底白字',
    save: '用这个',
    back: '不改，回去',
    sampleTitle: '字是这样大',
    sample: '今天申请，最晚 12 月 15 日（周二）办好。',
  },
  en: {
    title: 'Letter size and display',
    intro: 'Choose, then press “Use this”: every page changes.',
    density: 'Layout',
    standard: 'Standard',
    standardHint: 'Follows the size your device uses.',
    senior: 'Senior mode',
    seniorHint: 'Large letters and buttons, the same functions.',
    step: 'How large are the letters of senior mode?',
    steps: { small: 'Large', medium: 'Larger', large: 'Largest' },
    theme: 'Ground',
    day: 'Black on white',
    night: 'White on black',
    save: 'Use this',
    back: 'Leave it, go back',
    sampleTitle: 'Letters are this large',
    sample: 'Apply today: done by Tuesday 15 December.',
  },
});

/** A call asks first. */
export const call = namespace({
  'zh-CN': {
    title: '要打 {{number}} 吗？',
    text: '这是市民服务热线，有人接听。',
    desk: '电脑上打不了，请用电话拨这个号。',
    yes: '打 {{number}}',
    no: '不打，回去',
  },
  en: {
    title: 'Call {{number}}?',
    text: 'This is the citizens’ hotline; a person will answer.',
    desk: 'On a computer that cannot call, dial this number on a phone.',
    yes: 'Call {{number}}',
    no: 'No, go back',
  },
});

/** What went wrong with the page itself. */
export const problem = namespace({
  'zh-CN': {
    notFoundTitle: '找不到这一页',
    notFoundText: '网址可能打错了，或者这一页已经没有了。',
    failedTitle: '这一页现在打不开',
    failedText: '是我们的问题。请过一会儿再试。',
    busyTitle: '请稍等一会儿',
    busyText: '打开的次数太多了，请过一会儿再试。',
    again: '再试一次',
    home: '回首页',
    call: '打 {{number}}',
  },
  en: {
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address may be mistyped, or the page is gone.',
    failedTitle: 'This page cannot be shown now',
    failedText: 'The fault is ours. Please try again in a while.',
    busyTitle: 'Please wait a moment',
    busyText: 'This was opened too often. Please try again in a while.',
    again: 'Try again',
    home: 'Home',
    call: 'Call {{number}}',
  },
});

export const accessibility = namespace({
  'zh-CN': {
    title: '无障碍说明',
    intro: '谁都能用，用什么都能用。',
    doneTitle: '我们做到的',
    done: {
      same: '长辈版和标准版功能一样，字更大。',
      keyboard: '只用键盘，也能走完每一步。',
      contrast: '文字和底色对比够大，深浅都可以选。',
      script: '关掉脚本，公开页面照样能用。',
      zoom: '放大到 4 倍，不用左右拖动。',
      words: '话说得短，法律词有解释。',
      motion: '没有自己动的东西，也没有限时。',
    },
    howTitle: '怎么调',
    how: {
      view: '字号和底色：页面最下面“文字大小与显示”。',
      read: '读给我听：按上面的“读给我听”，有中文语音的设备能读。',
      device: '手机、电脑自己的字号设置，也管用。',
    },
    notTitle: '还没做到的',
    not: {
      sign: '还没有手语视频。',
      voice: '有的手机没有中文语音，读不了。',
      people: '还没有请很多老人来试，以后会请。',
    },
    standardTitle: '按什么标准',
    standard: '网页内容无障碍指南 WCAG 2.2 的 AA 级，对比度和按钮大小更高。',
    helpTitle: '用不了怎么办',
    help: '打 {{number}}，告诉我们哪一页、哪一步。',
    helpCall: '打 {{number}}',
  },
  en: {
    title: 'Accessibility',
    intro: 'For everyone, with whatever they use.',
    doneTitle: 'What we have done',
    done: {
      same: 'Senior mode has the same functions as the standard view, in larger letters.',
      keyboard: 'Every step can be taken with the keyboard alone.',
      contrast: 'Text stands out well from its ground, light or dark.',
      script: 'Public pages work with scripts switched off.',
      zoom: 'Enlarged four times, no page has to be dragged sideways.',
      words: 'Sentences are short, and legal terms are explained.',
      motion: 'Nothing moves by itself, and nothing has a time limit.',
    },
    howTitle: 'How to adjust it',
    how: {
      view: 'Letter size and ground: “Letter size and display” at the foot of the page.',
      read: 'Listen: press “Listen” above, on a device that has an English voice.',
      device: 'The letter size set in your own device works too.',
    },
    notTitle: 'What is still missing',
    not: {
      sign: 'There are no videos in sign language yet.',
      voice: 'Some phones have no voice, so they cannot read aloud.',
      people: 'Few older people have tried it yet; we will ask more.',
    },
    standardTitle: 'Which standard',
    standard:
      'Web Content Accessibility Guidelines (WCAG) 2.2, level AA, with higher contrast and larger buttons.',
    helpTitle: 'If something does not work',
    help: 'Call {{number}} and tell us which page and which step.',
    helpCall: 'Call {{number}}',
  },
});

export const design = namespace({
  'zh-CN': { title: '组件', intro: '每个组件，每种样子。只在开发和测试时有这一页。' },
  en: {
    title: 'Components',
    intro: 'Every component in every state. This page exists in development and tests only.',
  },
});
