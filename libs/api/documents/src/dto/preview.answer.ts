import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import { DOCUMENT_KINDS, type DocumentKind } from '@yizhan/domain/applications';
import type { PlainDate } from '@yizhan/domain/kernel';
import type { Block, Sheet } from '../sheet.ts';

/** A document in words, as it would be given out. */
export class SheetAnswer implements Sheet {
  @ApiProperty({ enum: DOCUMENT_KINDS })
  readonly kind!: DocumentKind;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly title!: BilingualAnswer;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly agency!: BilingualAnswer;

  @ApiProperty({
    type: () => BilingualAnswer,
    nullable: true,
    description: 'Its place; the number is taken with the command · 编号在办理时取',
  })
  readonly number!: BilingualAnswer | null;

  @ApiProperty()
  readonly addressee!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'paragraph { text } · rows { rows: [{ label, value }] }',
  })
  readonly blocks!: readonly Block[];

  @ApiProperty({ type: 'string', format: 'date' })
  readonly on!: PlainDate;

  @ApiProperty()
  readonly application!: string;

  @ApiProperty({ type: 'string', nullable: true })
  readonly query!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  readonly token!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  readonly head!: string | null;
}

export class PreviewAnswer {
  @ApiProperty({ type: () => [SheetAnswer] })
  readonly items!: readonly SheetAnswer[];
}
