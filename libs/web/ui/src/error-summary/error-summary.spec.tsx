import { describe, expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { ErrorSummary, useErrorTitle } from './error-summary.component.tsx';

const problems = [
  { field: 'start-day', message: '11 月没有 31 日' },
  { field: 'value', message: '请写天数' },
];

function Title() {
  return <title>{useErrorTitle('算到哪天', problems)}</title>;
}

describe('ErrorSummary', () => {
  it('counts, says that nothing is lost, and leads to each field', () => {
    const html = rendered(<ErrorSummary problems={problems} />);
    expect(html).toMatch(/tabindex="-1" autofocus="" data-focus="true" aria-labelledby="error-summary"/);
    expect(html).toMatch(/<h2 id="error-summary">有 2\u00A0处要改<\/h2>/);
    expect(html).toMatch(/<a href="#start-day">11 月没有 31 日<\/a>/);
    expect(textOf(<ErrorSummary problems={problems} />)).toContain('您填的都还在');
  });

  it('knows one from two in English', () => {
    expect(textOf(<ErrorSummary problems={problems.slice(0, 1)} />, 'en')).toContain('1 thing to correct');
    expect(textOf(<ErrorSummary problems={problems} />, 'en')).toContain('2 things to correct');
  });

  it('is not there when nothing is wrong', () => {
    expect(rendered(<ErrorSummary problems={[]} />)).toBe('');
  });

  it('marks the title of the page', () => {
    expect(rendered(<Title />)).toBe('<title>错误：算到哪天</title>');
    expect(rendered(<Title />, 'en')).toBe('<title>Error: 算到哪天</title>');
  });
});
