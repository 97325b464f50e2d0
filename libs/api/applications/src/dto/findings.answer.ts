import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import {
  FINDING_CODES,
  FINDING_VERDICTS,
  type FindingCode,
  type FindingVerdict,
} from '@yizhan/domain/applications';
import type { Instant, PlainDate } from '@yizhan/domain/kernel';

export class FindingParamsAnswer {
  @ApiProperty({ type: () => BilingualAnswer })
  readonly about!: BilingualAnswer;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly source!: BilingualAnswer;
}

export class FindingVerdictAnswer {
  @ApiProperty({ enum: FINDING_VERDICTS })
  readonly verdict!: FindingVerdict;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly on!: PlainDate;

  @ApiProperty({ required: false })
  readonly remark?: string;
}

/** What a machine found; a person answers what is open. */
export class FindingAnswer {
  @ApiProperty({ type: 'integer' })
  readonly id!: number;

  @ApiProperty({ enum: FINDING_CODES })
  readonly code!: FindingCode;

  @ApiProperty({ type: () => FindingParamsAnswer })
  readonly params!: FindingParamsAnswer;

  @ApiProperty()
  readonly about!: string;

  @ApiProperty()
  readonly source!: string;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly at!: Instant;

  @ApiProperty({
    enum: ['open', 'answered'],
    description: 'answered: also what raised no question · answered 包括无需答复的',
  })
  readonly state!: 'open' | 'answered';

  @ApiProperty({ type: () => FindingVerdictAnswer, required: false })
  readonly answer?: FindingVerdictAnswer;
}
