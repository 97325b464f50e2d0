import { describe, expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { ViewBand } from './view-band.component.tsx';

describe('ViewBand', () => {
  it('asks by two plain forms; either answer comes back to the page', () => {
    const html = rendered(<ViewBand action="/view" back="/days" />);
    expect(
      html.match(/<form action="\/view" method="post"><input type="hidden" name="back" value="\/days"\/>/g),
    ).toHaveLength(2);
    expect(html).toMatch(/name="density" value="senior".*换成长辈版.*name="density" value="standard".*不用/);
    expect(textOf(<ViewBand action="/view" back="/" />, 'en')).toContain('Hard to read?');
  });
});
