import type { Bilingual } from './language.ts';
import type { ProblemCode } from './problem-codes.ts';

/** What a person reads about a problem: a short title, and a sentence that says what to do. */
export interface ProblemText {
  readonly title: Bilingual;
  readonly detail: Bilingual;
}

export const problemTexts: Readonly<Record<ProblemCode, ProblemText>> = {
  invalid: {
    title: { zh: '有内容需要改正', en: 'Something needs correcting' },
    detail: { zh: '请按下面的提示改正后再试。', en: 'Correct what is listed below, then try again.' },
  },
  malformedBody: {
    title: { zh: '内容读不懂', en: 'The body cannot be read' },
    detail: { zh: '请求的内容不是正确的 JSON。', en: 'The body of the request is not valid JSON.' },
  },
  malformedAddress: {
    title: { zh: '地址写错了', en: 'The address is malformed' },
    detail: { zh: '地址里有不合规则的字符。', en: 'The address holds characters it must not hold.' },
  },
  malformedRequest: {
    title: { zh: '请求读不懂', en: 'The request cannot be read' },
    detail: {
      zh: '请求的格式不对，请检查后再试。',
      en: 'The request is not well formed. Check it, then try again.',
    },
  },
  notSignedIn: {
    title: { zh: '请先登录', en: 'Sign in first' },
    detail: { zh: '还没有登录，或登录已经过期。', en: 'You are not signed in, or your session has ended.' },
  },
  wrongCredentials: {
    title: { zh: '账号或密码不对', en: 'Wrong account or password' },
    detail: {
      zh: '请检查账号和密码后再试。',
      en: 'Check the account and the password, then try again.',
    },
  },
  crossSite: {
    title: { zh: '请求来自别的网站', en: 'The request came from another site' },
    detail: { zh: '请在本站的页面上操作。', en: 'Do this on a page of this site.' },
  },
  csrfTokenWrong: {
    title: { zh: '页面已经过期', en: 'The page is out of date' },
    detail: {
      zh: '请刷新页面后再试，已填的内容会保留。',
      en: 'Reload the page and try again. What you typed is kept.',
    },
  },
  forbidden: {
    title: { zh: '没有权限', en: 'Not allowed' },
    detail: { zh: '您的账号不能做这件事。', en: 'Your account may not do this.' },
  },
  notFound: {
    title: { zh: '没有找到', en: 'Not found' },
    detail: { zh: '这个地址上没有内容。', en: 'There is nothing at this address.' },
  },
  methodNotAllowed: {
    title: { zh: '不能这样操作', en: 'Method not allowed' },
    detail: { zh: '这个地址不接受这种请求方法。', en: 'This address does not take this request method.' },
  },
  requestTimeout: {
    title: { zh: '等待太久', en: 'The request took too long' },
    detail: {
      zh: '没有等到完整的请求，请再试一次。',
      en: 'The request did not arrive whole in time. Try again.',
    },
  },
  bodyTooLarge: {
    title: { zh: '内容太大', en: 'The body is too large' },
    detail: { zh: '请求的内容超过了允许的大小。', en: 'The body of the request is larger than allowed.' },
  },
  addressTooLong: {
    title: { zh: '地址太长', en: 'The address is too long' },
    detail: { zh: '地址超过了允许的长度。', en: 'The address is longer than allowed.' },
  },
  mediaTypeUnsupported: {
    title: { zh: '不支持这种格式', en: 'Format not supported' },
    detail: {
      zh: '请求的内容必须是 application/json。',
      en: 'The body of the request must be application/json.',
    },
  },
  keyReused: {
    title: { zh: '这个请求编号已经用过', en: 'This request key was used before' },
    detail: {
      zh: '同一个 Idempotency-Key 之前用于另外的内容。',
      en: 'The same Idempotency-Key was used before with another body.',
    },
  },
  nobodyCompetent: {
    title: { zh: '这个地方还不能网上办', en: 'Not yet online for this place' },
    detail: {
      zh: '户籍所在的街道还没有接入，请打服务热线。',
      en: 'The subdistrict of the household registration is not connected yet. Call the service hotline.',
    },
  },
  preconditionMissing: {
    title: { zh: '缺少必要的请求头', en: 'A required header is missing' },
    detail: {
      zh: '请带上下面列出的请求头。',
      en: 'Send the headers listed below with the request.',
    },
  },
  tooManyRequests: {
    title: { zh: '请稍等一会儿', en: 'Please wait a moment' },
    detail: { zh: '次数太多了，请过一会儿再试。', en: 'Too many attempts. Wait a moment, then try again.' },
  },
  headersTooLarge: {
    title: { zh: '请求头太大', en: 'The headers are too large' },
    detail: { zh: '请求头超过了允许的大小。', en: 'The headers of the request are larger than allowed.' },
  },
  internal: {
    title: { zh: '系统出了问题', en: 'Something went wrong here' },
    detail: {
      zh: '这是我们的问题，已经记录。请过一会儿再试。',
      en: 'The fault is ours and has been recorded. Try again in a while.',
    },
  },
  unavailable: {
    title: { zh: '暂时不能使用', en: 'Not available at the moment' },
    detail: {
      zh: '系统正在启动或停止，请过一会儿再试。',
      en: 'The system is starting or stopping. Try again in a while.',
    },
  },
};
