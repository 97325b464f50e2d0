import type { Bilingual } from '@yizhan/api-platform';

/** By what right it was looked at (PIPL art. 13). */
const BASES: Readonly<Record<string, Bilingual>> = {
  ownApplication: { zh: '您自己的申请', en: 'Your own application' },
  decree716: { zh: '您自己的申请', en: 'Your own application' },
  mandate: { zh: '您的委托', en: 'The mandate you gave' },
  statutoryDuty: { zh: '依法履行职责', en: 'A duty set by law' },
  audit: { zh: '依法审计监督', en: 'Audit as set by law' },
};

/** What was seen: groups of fields of ours, and `register.field` of a register. */
const FIELDS: Readonly<Record<string, Bilingual>> = {
  name: { zh: '姓名', en: 'Name' },
  draft: { zh: '没交的申请', en: 'An application not yet handed in' },
  answers: { zh: '申请内容', en: 'What was applied for' },
  findings: { zh: '核对结果', en: 'Findings' },
  documents: { zh: '文书', en: 'Documents' },
  payee: { zh: '收款账户', en: 'The account that is paid' },
  citizenId: { zh: '身份证号', en: 'Citizen ID number' },
  birth: { zh: '生日', en: 'Date of birth' },
  address: { zh: '地址', en: 'Address' },
  phone: { zh: '手机号', en: 'Mobile number' },
  account: { zh: '银行账户', en: 'Bank account' },
  bank: { zh: '开户银行', en: 'Bank' },
  city: { zh: '户籍所在市', en: 'City of household registration' },
  district: { zh: '户籍所在区', en: 'District of household registration' },
  street: { zh: '户籍所在街道', en: 'Street of household registration' },
  validUntil: { zh: '证件有效期', en: 'Validity of the identity card' },
  takenOn: { zh: '相片日期', en: 'Date of the portrait' },
  clock: { zh: '办理时限', en: 'Time limits' },
  history: { zh: '办理经过', en: 'What happened so far' },
  registers: { zh: '数据库查到的内容', en: 'What the registers said' },
  masked: { zh: '打码后的内容', en: 'Masked facts' },
};

const ELSE: Bilingual = { zh: '其他内容', en: 'Other facts' };

export function basisInWords(code: string): Bilingual {
  return BASES[code] ?? { zh: '依法办理业务', en: 'Handling a matter as set by law' };
}

/** Each thing once, in the order in which it was seen. */
export function fieldsInWords(groups: readonly string[]): readonly Bilingual[] {
  const words = groups.map((group) => FIELDS[group.slice(group.lastIndexOf('.') + 1)] ?? ELSE);
  return [...new Set(words)];
}

/** What for, in the words of the page; a code of staff is always the handling of a matter. */
export type Purpose =
  | 'draftOpened'
  | 'registerLookup'
  | 'applicationOpened'
  | 'applicationHandled'
  | 'documentOpened'
  | 'audited'
  | 'other';

const PURPOSES: Readonly<Record<string, Purpose>> = {
  fillIn: 'draftOpened',
  prefill: 'registerLookup',
  filing: 'registerLookup',
  follow: 'applicationOpened',
  supervise: 'applicationOpened',
  handle: 'applicationHandled',
  document: 'documentOpened',
  audit: 'audited',
};

export function purposeOf(code: string): Purpose {
  return PURPOSES[code] ?? 'other';
}
