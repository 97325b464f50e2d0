import { type ExampleGroup, pick } from '../testing/examples.ts';
import { DateField } from './date-field.tsx';
import { SelectField, TextAreaField, TextField } from './field.component.tsx';

export const fieldExamples: ExampleGroup = {
  component: 'field',
  title: { 'zh-CN': '字段', en: 'Fields' },
  examples: [
    {
      name: 'empty',
      caption: { 'zh-CN': '平时', en: 'At rest' },
      render: (l) => (
        <TextField
          id="ex-name"
          name="name"
          label={pick(l, '姓名', 'Name')}
          hint={pick(l, '和身份证上一样。', 'As on the ID card.')}
        />
      ),
    },
    {
      name: 'filled',
      caption: { 'zh-CN': '填好', en: 'Filled in' },
      render: (l) => (
        <TextField
          id="ex-filled"
          name="filled"
          label={pick(l, '姓名', 'Name')}
          value={pick(l, '陈桂芳', 'Chen Guifang')}
        />
      ),
    },
    {
      name: 'error',
      caption: { 'zh-CN': '错误', en: 'Error' },
      render: (l) => (
        <TextField
          id="ex-phone"
          name="phone"
          keys="tel"
          label={pick(l, '手机号', 'Mobile number')}
          value="1990000001"
          error={pick(l, '少了 1 位数字', '1 digit is missing')}
        />
      ),
    },
    {
      name: 'looking-up',
      caption: { 'zh-CN': '正在查', en: 'Looking up' },
      render: (l) => (
        <TextField id="ex-looking" name="looking" label={pick(l, '户籍', 'Household register')} lookingUp />
      ),
    },
    {
      name: 'read-only',
      caption: { 'zh-CN': '不能改', en: 'Not to be changed' },
      render: (l) => (
        <TextField
          id="ex-fixed"
          name="fixed"
          readOnly
          label={pick(l, '户籍', 'Household register')}
          value={pick(l, '示例街道', 'Example')}
        />
      ),
    },
    {
      name: 'source',
      caption: { 'zh-CN': '查来的，可以改', en: 'Looked up, may be changed' },
      render: (l) => (
        <TextField
          id="ex-source"
          name="source"
          label={pick(l, '姓名', 'Name')}
          value={pick(l, '陈桂芳', 'Chen Guifang')}
          source={{ source: pick(l, '公安 · 户籍库', 'Police · household register') }}
        />
      ),
    },
    {
      name: 'select',
      caption: { 'zh-CN': '从列表选', en: 'From a list' },
      render: (l) => (
        <SelectField
          id="ex-select"
          name="select"
          label={pick(l, '区', 'District')}
          options={[
            { value: 'a', label: pick(l, '示例一区', 'First district') },
            { value: 'b', label: pick(l, '示例二区', 'Second district') },
          ]}
        />
      ),
    },
    {
      name: 'date',
      caption: { 'zh-CN': '日期', en: 'Date' },
      render: (l) => (
        <DateField
          id="ex-date"
          name="date"
          label={pick(l, '生日', 'Date of birth')}
          value={{ year: '1961', month: '11', day: '8' }}
        />
      ),
    },
    {
      name: 'date-error',
      caption: { 'zh-CN': '日期不对', en: 'No such date' },
      render: (l) => (
        <DateField
          id="ex-date-bad"
          name="date-bad"
          label={pick(l, '哪天开始', 'First day')}
          value={{ year: '2026', month: '11', day: '31' }}
          wrong={['day']}
          error={pick(l, '11 月没有 31 日', 'November has no 31st')}
        />
      ),
    },
    {
      name: 'unit',
      caption: { 'zh-CN': '带单位', en: 'With a unit' },
      render: (l) => (
        <TextField
          id="ex-unit"
          name="unit"
          keys="numeric"
          label={pick(l, '承诺', 'Promise')}
          value="15"
          unit={pick(l, '个工作日', 'working days')}
        />
      ),
    },
    {
      name: 'optional',
      caption: { 'zh-CN': '可以不填', en: 'Optional' },
      render: (l) => (
        <TextAreaField id="ex-words" name="words" optional label={pick(l, '想说的话', 'Anything to add')} />
      ),
    },
  ],
};
