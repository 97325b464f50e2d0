import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import type { Instant, MessageId } from '@yizhan/domain/kernel';

/** What the office told this person. */
export class MessageAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly id!: MessageId;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly at!: Instant;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly title!: BilingualAnswer;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly text!: BilingualAnswer;

  @ApiProperty({ required: false, description: 'The application it is about · 相关办件的编号' })
  readonly number?: string;

  @ApiProperty({ oneOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] })
  readonly readAt!: Instant | null;
}

/** Newest first. */
export class MessagesAnswer {
  @ApiProperty({ type: () => [MessageAnswer] })
  readonly items!: readonly MessageAnswer[];

  @ApiProperty({ type: 'integer' })
  readonly unread!: number;
}
