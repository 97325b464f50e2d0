import { describe, expect, it } from '@jest/globals';
import { rendered } from '../testing/rendered.fixture.tsx';
import { Card } from './card.component.tsx';

describe('Card', () => {
  it('is a region when it has a title, and a plain block when not', () => {
    expect(rendered(<Card labelledBy="a">x</Card>)).toBe(
      '<section class="card" aria-labelledby="a">x</section>',
    );
    expect(rendered(<Card tone="lead">x</Card>)).toBe('<div class="card lead">x</div>');
  });
});
