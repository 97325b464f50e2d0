import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { exampleGroups } from '../examples.ts';
import { rendered } from './rendered.fixture.tsx';

const root = new URL('../', import.meta.url).pathname;
const folders = readdirSync(root).filter(
  (folder) =>
    existsSync(`${root}${folder}/${folder}.component.tsx`) && folder !== 'document' && folder !== 'layout',
);

describe('a component', () => {
  it.each(folders)('%s has its examples and its spec beside it', (folder) => {
    expect(readdirSync(`${root}${folder}`)).toEqual(
      expect.arrayContaining([`${folder}.examples.tsx`, `${folder}.spec.tsx`]),
    );
    expect(exampleGroups.map((group) => group.component)).toContain(folder);
  });

  it('draws every example in both languages, and says different things in them', () => {
    for (const { component, examples } of exampleGroups) {
      for (const example of examples) {
        const [zh, en] = (['zh-CN', 'en'] as const).map((language) =>
          rendered(example.render(language), language),
        );
        expect([component, example.name, zh === '' || en === '']).toEqual([component, example.name, false]);
      }
    }
  });

  it('names every example once', () => {
    for (const { examples } of exampleGroups) {
      expect(new Set(examples.map((example) => example.name)).size).toBe(examples.length);
    }
  });
});
