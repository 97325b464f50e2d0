import { describe, expect, it } from '@jest/globals';
import { html, Html } from './html.ts';

describe('html', () => {
  it('escapes what was typed, in text and in attributes', () => {
    const typed = `<script>alert("1")</script>&'`;
    expect(html`<p title="${typed}">${typed}</p>`.source).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</p>',
    );
  });

  it('keeps markup, lists of markup and numbers, and writes nothing for nothing', () => {
    const rows = ['a', '<b>'].map((name) => html`<li>${name}</li>`);
    expect(html`<p>${rows}</p>`.source).toBe('<p><li>a</li><li>&lt;b&gt;</li></p>');
    expect(html`${7}${undefined}${['<', html`<br />`]}`.source).toBe('7&lt;<br />');
    expect(html`${html`<i></i>`}`).toBeInstanceOf(Html);
  });
});
