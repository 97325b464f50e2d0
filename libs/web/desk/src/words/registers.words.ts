import { namespace } from '@yizhan/web-ui';

/** What registers call their values. A name that is newer than this page stands as its code. */
export const registers = namespace({
  'zh-CN': {
    name: '姓名',
    citizenId: '身份证号',
    birth: '出生日期',
    address: '户籍地址',
    validUntil: '证件有效期至',
    takenOn: '相片采集日',
    bank: '开户银行',
    account: '银行账号',
    phone: '手机号码',
  },
  en: {
    name: 'Name',
    citizenId: 'Citizen ID number',
    birth: 'Date of birth',
    address: 'Registered address',
    validUntil: 'Card valid until',
    takenOn: 'Portrait taken on',
    bank: 'Bank',
    account: 'Account number',
    phone: 'Mobile number',
  },
});

export type RegisterField = keyof (typeof registers)['zh-CN'];

export function isRegisterField(field: string): field is RegisterField {
  return Object.prototype.hasOwnProperty.call(registers['zh-CN'], field);
}
