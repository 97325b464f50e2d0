import { expect, it } from '@jest/globals';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { Phrases } from './layout.component.tsx';

it('lets a line end before and after a name, never inside it, and reads as it was written', () => {
  const sentence = <Phrases text="批准了，塘桥街道正在办发放" whole={['塘桥街道']} />;
  expect(rendered(sentence).match(/<span class="phrase">[^<]+<\/span>/g)).toEqual([
    '<span class="phrase">批准了，</span>',
    '<span class="phrase">塘桥街道</span>',
    '<span class="phrase">正在办发放</span>',
  ]);
  expect(textOf(<Phrases text="没有受理" whole={['塘桥街道', '']} />)).toBe('没有受理');
});
