/**
 * The code lists of GB/T 39046-2020. In data and code a word stands for each, in exchange with others
 * its number; both names are the standard's.
 */
export interface CodeEntry<Id extends string> {
  readonly id: Id;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

function codeList<const Id extends string>(entries: readonly CodeEntry<Id>[]): readonly CodeEntry<Id>[] {
  return entries;
}

export const ITEM_TYPES = codeList([
  { id: 'licence', code: '01', zh: '行政许可', en: 'Administrative licence' },
  { id: 'penalty', code: '02', zh: '行政处罚', en: 'Administrative penalty' },
  { id: 'coercion', code: '03', zh: '行政强制', en: 'Administrative coercion' },
  { id: 'levy', code: '04', zh: '行政征收', en: 'Administrative levy' },
  { id: 'payment', code: '05', zh: '行政给付', en: 'Administrative payment' },
  { id: 'inspection', code: '06', zh: '行政检查', en: 'Administrative inspection' },
  { id: 'confirmation', code: '07', zh: '行政确认', en: 'Administrative confirmation' },
  { id: 'reward', code: '08', zh: '行政奖励', en: 'Administrative reward' },
  { id: 'ruling', code: '09', zh: '行政裁决', en: 'Administrative ruling' },
  { id: 'other', code: '10', zh: '其他行政权力', en: 'Other administrative power' },
  { id: 'publicService', code: '20', zh: '公共服务', en: 'Public service' },
]);

export const LEVELS = codeList([
  { id: 'state', code: '1', zh: '国家级', en: 'State' },
  { id: 'province', code: '2', zh: '省级', en: 'Province' },
  { id: 'city', code: '3', zh: '市级', en: 'City' },
  { id: 'county', code: '4', zh: '县级', en: 'County or district' },
  { id: 'town', code: '5', zh: '乡镇级', en: 'Town or subdistrict' },
  { id: 'village', code: '6', zh: '村级', en: 'Village or community' },
]);

export const AUDIENCES = codeList([
  { id: 'person', code: '1', zh: '自然人', en: 'Natural person' },
  { id: 'enterprise', code: '2', zh: '企业法人', en: 'Enterprise' },
  { id: 'institution', code: '3', zh: '事业法人', en: 'Public institution' },
  { id: 'socialOrganisation', code: '4', zh: '社会组织法人', en: 'Social organisation' },
  { id: 'agency', code: '5', zh: '行政机关', en: 'Government agency' },
  { id: 'other', code: '6', zh: '其他组织', en: 'Other organisation' },
]);

export const SERVICE_CHANNELS = codeList([
  { id: 'window', code: '1', zh: '窗口', en: 'Window' },
  { id: 'computer', code: '2', zh: '计算机端', en: 'Computer' },
  { id: 'mobile', code: '3', zh: '移动端', en: 'Mobile' },
  { id: 'post', code: '4', zh: '邮寄', en: 'Post' },
  { id: 'other', code: '9', zh: '其他', en: 'Other' },
]);

export const HANDLINGS = codeList([
  { id: 'onTheSpot', code: '1', zh: '即办件', en: 'On the spot' },
  { id: 'promised', code: '2', zh: '承诺件', en: 'Within a promised time' },
  { id: 'other', code: '9', zh: '其他', en: 'Other' },
]);

/** 1 is the best: the reverse of stars. */
export const SATISFACTIONS = codeList([
  { id: 'verySatisfied', code: '1', zh: '非常满意', en: 'Very satisfied' },
  { id: 'satisfied', code: '2', zh: '满意', en: 'Satisfied' },
  { id: 'fair', code: '3', zh: '基本满意', en: 'Fairly satisfied' },
  { id: 'dissatisfied', code: '4', zh: '不满意', en: 'Dissatisfied' },
  { id: 'veryDissatisfied', code: '5', zh: '非常不满意', en: 'Very dissatisfied' },
]);

/** The words of a list, for a shape. */
export function codeIds<Id extends string>(entries: readonly CodeEntry<Id>[]): readonly Id[] {
  return entries.map(({ id }) => id);
}

export function codeEntry<Id extends string>(entries: readonly CodeEntry<Id>[], id: Id): CodeEntry<Id> {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new RangeError(`no such code: ${id}`);
  return entry;
}
