import { describe, expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { Light, Tag } from './tag.component.tsx';

describe('Light', () => {
  it('has a word and a shape of its own for each state', () => {
    const shapes = (['onTime', 'soon', 'today', 'late'] as const).map((state) => {
      const html = rendered(<Light state={state}>按时</Light>);
      expect(html).toMatch(/aria-hidden="true"/);
      expect(html).toContain('按时');
      return / d="([^"]+)"/.exec(html)?.[1];
    });
    expect(new Set(shapes).size).toBe(4);
  });
});

describe('Tag', () => {
  it('is its word', () => {
    expect(textOf(<Tag>Draft</Tag>, 'en')).toBe('Draft');
  });
});
