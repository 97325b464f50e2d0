import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import type { Instant } from '@yizhan/domain/kernel';
import type { Purpose } from '../look-words.ts';

/** Who looked: a proxy by name, staff by their office and never by name, a register look-up by nobody. */
export class ReaderAnswer {
  @ApiProperty({ enum: ['proxy', 'staff', 'system'] })
  readonly kind!: 'proxy' | 'staff' | 'system';

  @ApiProperty({ required: false })
  readonly name?: string;

  @ApiProperty({ type: () => BilingualAnswer, required: false })
  readonly agency?: BilingualAnswer;
}

/** One look at a person's data (PIPL arts. 44 and 45). */
export class LookAnswer {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly at!: Instant;

  @ApiProperty({ type: () => ReaderAnswer })
  readonly reader!: ReaderAnswer;

  @ApiProperty()
  readonly purpose!: Purpose;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly basis!: BilingualAnswer;

  @ApiProperty({ type: () => [BilingualAnswer] })
  readonly fields!: readonly BilingualAnswer[];

  @ApiProperty({ required: false })
  readonly number?: string;
}

export class LooksAnswer {
  @ApiProperty({ type: () => [LookAnswer] })
  readonly items!: readonly LookAnswer[];

  @ApiProperty({ type: 'string', nullable: true, description: '`before` of the next page · 下一页的起点' })
  readonly next!: string | null;
}
