import { namespace } from '@yizhan/web-ui';

/** Taking an application back: a page that asks once, in full. */
export const withdraw = namespace({
  'zh-CN': {
    back: '返回',
    link: '不办了，撤回申请',
    title: '要撤回这份申请吗？',
    whose: '{{service}}，为 <b>{{name}}</b> 办，{{day}}提交。',
    stops: '撤回后，这次就不办了。',
    again: '以后想办，可以再申请，时间从头算。',
    reason: '为什么撤回',
    yes: '确认撤回',
    no: '不撤回，接着办',
    doing: '正在撤回',
    closed: '现在不能撤回了。',
    changed: '刚才有了变化，请看过再决定。',
    failed: '没有撤回成，您再按一次。',
    tooLong: '太长了，最多 {{max}} 个字。',
  },
  en: {
    back: 'Back',
    link: 'Withdraw the application',
    title: 'Withdraw this application?',
    whose: '{{service}}, for <b>{{name}}</b>, sent on {{day}}.',
    stops: 'After that, nothing more is done about it.',
    again: 'You can apply again later; the time then starts anew.',
    reason: 'Why you withdraw',
    yes: 'Withdraw it',
    no: 'No, keep it going',
    doing: 'Withdrawing',
    closed: 'It can no longer be withdrawn.',
    changed: 'Something has just changed. Please look before you decide.',
    failed: 'It was not withdrawn. Press again.',
    tooLong: 'Too long: at most {{max}} characters.',
  },
});
