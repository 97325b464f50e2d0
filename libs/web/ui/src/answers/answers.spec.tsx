import { describe, expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { Answers } from './answers.component.tsx';

const answers = [{ key: 'name', question: '姓名', value: '陈桂芳', change: '/check#name' }];

describe('Answers', () => {
  it('is a list of terms, each change saying what it changes', () => {
    const html = rendered(<Answers answers={answers} />);
    expect(html).toMatch(/<dl class="answers"><div class="row"><dt>姓名<\/dt><dd class="value">陈桂芳<\/dd>/);
    expect(html).toMatch(/<a href="\/check#name">改一改<span class="away">姓名<\/span><\/a>/);
    expect(textOf(<Answers answers={answers} />, 'en')).toContain('Change');
  });

  it('has no change where there is none', () => {
    expect(rendered(<Answers answers={[{ key: 'a', question: '窗口', value: '有' }]} />)).not.toContain(
      '<a ',
    );
  });
});
