import { describe, expect, it } from '@jest/globals';
import { instant } from '@yizhan/domain/kernel';
import { mergeLooks } from './merge-looks.ts';
import type { Look } from './messages.wire.ts';

const said = (zh: string) => ({ zh, en: zh });

const look = (id: string, at: string, fields: readonly string[], over: Partial<Look> = {}): Look => ({
  id,
  at: instant(at),
  reader: { kind: 'system' },
  purpose: 'registerLookup',
  basis: said('您自己的申请'),
  fields: fields.map(said),
  ...over,
});

describe('who looked', () => {
  it('is one look for the registers that one form asked, each field once', () => {
    const looks = [
      look('1', '2026-11-24T01:01:20.000Z', ['生日', '地址']),
      look('2', '2026-11-24T01:01:20.100Z', ['生日', '银行账户']),
    ];
    expect(mergeLooks(looks).map(({ fields }) => fields.map(({ zh }) => zh))).toEqual([
      ['生日', '地址', '银行账户'],
    ]);
  });

  it('stays two looks for another reader, purpose, matter or minute', () => {
    const first = look('1', '2026-11-24T01:01:20.000Z', ['生日']);
    const others: readonly Look[] = [
      look('2', '2026-11-24T01:01:20.000Z', ['生日'], { reader: { kind: 'proxy', name: '示例' } }),
      look('2', '2026-11-24T01:01:20.000Z', ['生日'], { purpose: 'draftOpened' }),
      look('2', '2026-11-24T01:01:20.000Z', ['生日'], { number: 'X' }),
      look('2', '2026-11-24T01:02:00.000Z', ['生日']),
    ];
    for (const other of others) expect(mergeLooks([first, other])).toHaveLength(2);
  });
});
