import type { FormError } from '@yizhan/domain/forms';
import { pointerTo } from '@yizhan/domain/kernel';
import type { Bilingual } from '../problems/language.ts';
import type { FaultParams, FieldFault } from './field-fault.ts';

const sentences: Readonly<Record<FormError['code'], (params: FaultParams) => Bilingual>> = {
  missing: () => ({ zh: '还没有填写。', en: 'is not answered yet.' }),
  wrongType: () => ({ zh: '格式不对。', en: 'has the wrong format.' }),
  forbiddenCharacter: () => ({ zh: '含有不能使用的字符。', en: 'holds a character that cannot be used.' }),
  tooShort: ({ min }) => ({ zh: `至少要 ${min} 个字。`, en: `must have at least ${min} characters.` }),
  tooLong: ({ max }) => ({ zh: `最多 ${max} 个字。`, en: `must have at most ${max} characters.` }),
  notAChoice: () => ({ zh: '不在可选范围内。', en: 'is not one of the choices.' }),
  dateIncomplete: () => ({ zh: '年、月、日要填完整。', en: 'needs its year, month and day.' }),
  notADate: () => ({ zh: '没有这一天。', en: 'is a day that does not exist.' }),
  dateTooEarly: () => ({ zh: '日期太早。', en: 'is too early a day.' }),
  dateTooLate: () => ({ zh: '日期太晚。', en: 'is too late a day.' }),
  notAPhone: () => ({ zh: '不是电话号码。', en: 'is not a telephone number.' }),
  notAMobile: () => ({ zh: '不是手机号码。', en: 'is not a mobile number.' }),
  cardCharacters: () => ({ zh: '卡号只能是数字。', en: 'must hold digits only.' }),
  cardLength: () => ({ zh: '卡号位数不对。', en: 'has the wrong number of digits.' }),
  cardCheckDigit: () => ({ zh: '卡号有误，请核对。', en: 'has a wrong digit; please compare it.' }),
  notDeclared: () => ({ zh: '还没有确认。', en: 'is not confirmed yet.' }),
  notAsked: () => ({ zh: '这一项不需要填写。', en: 'is not asked for.' }),
  unknownField: () => ({ zh: '没有这一项。', en: 'is not known here.' }),
};

/** What the form found in an answer, at its place in the body: `/answers/<field>`. */
export function formFault({ field, code, params, part }: FormError): FieldFault {
  return {
    path: pointerTo('/answers', field),
    code,
    params: part === undefined ? params : { ...params, part },
    sentence: sentences[code](params),
  };
}
