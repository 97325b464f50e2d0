import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Button, LinkButton } from './button.component.tsx';

describe('Button', () => {
  it('is a native button that sends its form', () => {
    expect(rendered(<Button>提交申请</Button>)).toMatch(
      /^<button class="button main" type="submit" data-action="main"><span>提交申请<\/span><\/button>$/,
    );
  });

  it('stays in reach when it cannot be used, and says why', () => {
    const html = rendered(<Button unavailable={{ id: 'why', reason: '还差 2 项材料。' }}>提交申请</Button>);
    expect(html).toMatch(/aria-disabled="true" aria-describedby="why"/);
    expect(html).toMatch(/<p class="why" id="why">还差 2 项材料。<\/p>/);
    expect(html).not.toMatch(/ disabled/);
  });

  it('says what it is doing', () => {
    expect(rendered(<Button busy="Sending">Submit</Button>, 'en')).toMatch(/aria-busy="true".*Sending/);
  });

  it('waits hidden for the script it needs', () => {
    expect(rendered(<Button script="print">打印</Button>)).toMatch(/data-script="print" hidden=""/);
  });
});

describe('LinkButton', () => {
  it('is a link, whatever it looks like', () => {
    expect(rendered(<LinkButton href="/days">算到哪天</LinkButton>)).toMatch(
      /^<a class="button main" href="\/days" data-action="main">/,
    );
  });

  it('names the language of its words', () => {
    expect(
      rendered(
        <LinkButton href="/en/" lang="en" kind="text">
          English
        </LinkButton>,
      ),
    ).toMatch(/lang="en"/);
  });
});
