import { namespace, wordsHook } from '@yizhan/web-ui';

/** Signing in and out. */
const signIn = namespace({
  'zh-CN': {
    home: '首页',
    title: '登录',
    goOn: '登录后接着办，填过的都在。',
    why: '登录后才能看自己的办件。',
    expired: '您离开了一会儿，请再登录一次。填过的都在。',
    login: '手机号、身份证号或用户名',
    password: '密码',
    show: '显示密码',
    submit: '登录',
    busy: '正在登录',
    stuck: '登不上？',
    stuckCall: '打 {{hotline}}',
    stuckText: '，或到街道窗口办。',
    stuckRead: '不登录也能看办事指南。',
    loginMissing: '请写手机号、身份证号或用户名',
    passwordMissing: '请写密码',
    wrong: '账号或密码不对，请再看一遍',
    tooMany: '试的次数太多了，请过一会儿再来',
    offline: '网断了，连上网再试一次',
    failed: '没有登上，不是您的问题。请过一会儿再试',
  },
  en: {
    home: 'Home',
    title: 'Sign in',
    goOn: 'Sign in and go on. What you filled in is kept.',
    why: 'Sign in to see your own applications.',
    expired: 'You were away for a while. Sign in once more; what you filled in is kept.',
    login: 'Mobile number, citizen ID number or user name',
    password: 'Password',
    show: 'Show the password',
    submit: 'Sign in',
    busy: 'Signing in',
    stuck: 'Cannot sign in?',
    stuckCall: 'Call {{hotline}}',
    stuckText: ', or go to a street service window.',
    stuckRead: 'You can read the guides without signing in.',
    loginMissing: 'Enter your mobile number, citizen ID number or user name',
    passwordMissing: 'Enter your password',
    wrong: 'The account or the password is wrong. Please check both',
    tooMany: 'Too many attempts. Please come back in a while',
    offline: 'You are offline. Try again when you are connected',
    failed: 'You could not be signed in. It is not your fault; try again in a while',
  },
});

const signOut = namespace({
  'zh-CN': {
    title: '要退出吗？',
    back: '办件',
    kept: '没填完的都存着，下次登录接着填。',
    failed: '没有退出成，请再按一次。',
    yes: '退出',
    no: '不退出',
    busy: '正在退出',
  },
  en: {
    title: 'Sign out?',
    back: 'Back',
    kept: 'What you have not finished is kept for next time.',
    failed: 'You are still signed in. Press again.',
    yes: 'Sign out',
    no: 'Stay signed in',
    busy: 'Signing out',
  },
});

/** Signing in at the desk. */
const staffSignIn = namespace({
  'zh-CN': {
    title: '登录工作台',
    why: '给办事机关的工作人员用。',
    expired: '您离开了一会儿，请再登录一次。写过的都在。',
    login: '账号',
    password: '密码',
    show: '显示密码',
    submit: '登录',
    busy: '正在登录',
    recorded: '您看过谁的办件，都有记录，本人看得到。',
    loginMissing: '请写账号',
    passwordMissing: '请写密码',
    wrong: '账号或密码不对，请再看一遍',
    tooMany: '试的次数太多了，请过一会儿再来',
    offline: '网断了，连上网再试一次',
    failed: '没有登上，不是您的问题。请过一会儿再试',
  },
  en: {
    title: 'Sign in to the workbench',
    why: 'For staff of the offices.',
    expired: 'You were away for a while. Sign in once more; what you typed is kept.',
    login: 'Account',
    password: 'Password',
    show: 'Show the password',
    submit: 'Sign in',
    busy: 'Signing in',
    recorded: 'Whose case you open is recorded, and the person can see it.',
    loginMissing: 'Enter your account',
    passwordMissing: 'Enter your password',
    wrong: 'The account or the password is wrong. Please check both',
    tooMany: 'Too many attempts. Please come back in a while',
    offline: 'You are offline. Try again when you are connected',
    failed: 'You could not be signed in. It is not your fault; try again in a while',
  },
});

export const accountsWords = { signIn, signOut, staffSignIn };

export const useAccountsWords = wordsHook(accountsWords);
