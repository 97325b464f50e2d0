import type { ShapeErrorCode } from '@yizhan/domain/kernel';
import type { Bilingual, Language } from '../problems/language.ts';

export type FaultParams = Readonly<Record<string, string | number>>;

/** What is wrong with one field: a code for programs, a sentence for people. */
export interface FieldFault {
  /** A JSON pointer into the body or the parameters: `/start`, `/pause/1`. */
  readonly path: string;
  readonly code: string;
  readonly params: FaultParams;
  /** The field's name as people say it. Where there is none, the wire name stands alone. */
  readonly label?: Bilingual;
  readonly sentence: Bilingual;
}

/** The codes of `kernel/shape`, and what only a query can do wrong: give a single value twice. */
export type FieldCode = ShapeErrorCode | 'repeated';

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'a text' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  date: { zh: '日期', en: 'a day' },
  instant: { zh: '时刻', en: 'an instant' },
  uuid: { zh: 'UUID', en: 'a UUID' },
  list: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
};

const kind = (expected: string | number | undefined): Bilingual =>
  kinds[String(expected)] ?? { zh: String(expected), en: String(expected) };

const sentences: Readonly<Record<FieldCode, (params: FaultParams) => Bilingual>> = {
  missing: () => ({ zh: '必须填写。', en: 'is required.' }),
  unknownKey: () => ({ zh: '没有这一项。', en: 'is not known here.' }),
  repeated: () => ({ zh: '只能给一个值。', en: 'must be given once.' }),
  wrongType: ({ expected }) => ({ zh: `应是${kind(expected).zh}。`, en: `must be ${kind(expected).en}.` }),
  tooShort: ({ min }) => ({ zh: `长度不能少于 ${min}。`, en: `must not be shorter than ${min}.` }),
  tooLong: ({ max }) => ({ zh: `长度不能超过 ${max}。`, en: `must not be longer than ${max}.` }),
  pattern: () => ({ zh: '写法不对。', en: 'is not written as it must be.' }),
  forbiddenCharacter: () => ({ zh: '含有不能使用的字符。', en: 'holds a character that cannot be used.' }),
  tooSmall: ({ min }) => ({ zh: `不能小于 ${min}。`, en: `must not be less than ${min}.` }),
  tooLarge: ({ max }) => ({ zh: `不能大于 ${max}。`, en: `must not be more than ${max}.` }),
  notADate: () => ({
    zh: '应是真实的日期，例如 2026-09-30。',
    en: 'must be a day that exists, such as 2026-09-30.',
  }),
  notAnInstant: () => ({
    zh: '应是时刻，例如 2026-11-24T01:00:00.000Z。',
    en: 'must be an instant such as 2026-11-24T01:00:00.000Z.',
  }),
  notAUuid: () => ({ zh: '应是 UUID。', en: 'must be a UUID.' }),
  notInList: ({ allowed }) => ({ zh: `只能是：${allowed}。`, en: `must be one of: ${allowed}.` }),
  duplicate: () => ({ zh: '与前面的重复。', en: 'repeats an earlier one.' }),
};

/** A fault with one of the platform's own codes; a feature's own code brings its own sentence. */
export function fieldFault(
  path: string,
  code: FieldCode,
  params: FaultParams = {},
  label?: Bilingual,
): FieldFault {
  return { path, code, params, ...(label === undefined ? {} : { label }), sentence: sentences[code](params) };
}

/** `起算日（start）：应是真实的日期…` · `Start day (start) must be a day that exists…` */
export function faultMessage(fault: FieldFault, language: Language): string {
  const wireName = fault.path.slice(1);
  const label = fault.label?.[language];
  const sentence = fault.sentence[language];
  if (wireName === '') return sentence;
  if (language === 'zh') return `${label === undefined ? wireName : `${label}（${wireName}）`}：${sentence}`;
  return `${label === undefined ? wireName : `${label} (${wireName})`} ${sentence}`;
}
