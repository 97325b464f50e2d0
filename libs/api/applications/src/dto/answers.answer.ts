import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import type { PlainDate } from '@yizhan/domain/kernel';

/** The register that a value is from. */
export class ProvenanceAnswer {
  @ApiProperty()
  readonly register!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly name!: BilingualAnswer;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly asOf!: PlainDate;
}

export class FiledAnswer {
  @ApiProperty()
  readonly field!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly label!: BilingualAnswer;

  @ApiProperty({ oneOf: [{ type: 'string' }, { $ref: '#/components/schemas/BilingualAnswer' }] })
  readonly display!: string | BilingualAnswer;

  @ApiProperty({
    type: () => ProvenanceAnswer,
    nullable: true,
    description: 'null: the applicant · null 表示申请人填写',
  })
  readonly provenance!: ProvenanceAnswer | null;
}

export class RegisterValueAnswer {
  @ApiProperty()
  readonly field!: string;

  @ApiProperty()
  readonly display!: string;
}

/** What a register said when the filing came in. */
export class RegisterSaysAnswer {
  @ApiProperty()
  readonly register!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly name!: BilingualAnswer;

  @ApiProperty({ enum: ['found', 'notFound', 'unavailable'] })
  readonly state!: 'found' | 'notFound' | 'unavailable';

  @ApiProperty({ type: 'string', format: 'date', required: false })
  readonly asOf?: PlainDate;

  @ApiProperty({ type: () => [RegisterValueAnswer] })
  readonly values!: readonly RegisterValueAnswer[];
}
