import { describe, expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { WhoseBand } from './whose-band.component.tsx';

describe('WhoseBand', () => {
  it('names the matter and whose it is', () => {
    expect(rendered(<WhoseBand service="老年综合津贴" name="陈桂芳" />)).toContain(
      '<p>老年综合津贴，为 <strong>陈桂芳</strong> 办</p>',
    );
    expect(
      textOf(<WhoseBand service="Senior allowance" name="Chen Guifang" role="You act for her" />, 'en'),
    ).toBe('Senior allowance, for Chen Guifang You act for her');
  });

  it('never takes a name for a mark', () => {
    expect(rendered(<WhoseBand service="x" name="<b>王</b>" />)).toContain('&lt;b&gt;王&lt;/b&gt;');
  });
});
