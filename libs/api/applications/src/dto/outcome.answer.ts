import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import { PROPOSALS, type Proposed } from '@yizhan/domain/applications';
import type { Money, PlainDate } from '@yizhan/domain/kernel';
import type { RemedyRule } from '@yizhan/domain/regimes';

export class PayeeAnswer {
  @ApiProperty()
  readonly bank!: string;

  @ApiProperty({ description: 'The last digits of the account · 账号末尾' })
  readonly tail!: string;
}

/** Money that was granted. */
export class PaymentResultAnswer {
  @ApiProperty({ type: 'object', additionalProperties: true, description: '{ fen }' })
  readonly amount!: Money;

  @ApiProperty({ enum: ['month'] })
  readonly per!: 'month';

  @ApiProperty({ description: 'The first month it is due for, YYYY-MM · 从哪个月起' })
  readonly from!: string;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly firstPaidOn!: PlainDate;

  @ApiProperty({ type: () => PayeeAnswer, nullable: true })
  readonly payee!: PayeeAnswer | null;
}

/** Why it is a no, and by which law. */
export class ReasonAnswer {
  @ApiProperty()
  readonly text!: string;

  @ApiProperty({
    required: false,
    description: 'Who to turn to instead, where it was not accepted · 应向谁提出',
  })
  readonly rightBody?: string;

  @ApiProperty({ type: () => [BilingualAnswer] })
  readonly basis!: readonly BilingualAnswer[];
}

export class RemedyAnswer {
  @ApiProperty({ enum: ['administrativeReconsideration', 'administrativeLitigation'] })
  readonly id!: RemedyRule['id'];

  @ApiProperty({ type: () => BilingualAnswer })
  readonly text!: BilingualAnswer;

  @ApiProperty({ type: 'string', format: 'date', required: false })
  readonly lastDay?: PlainDate;
}

export class ProposerAnswer {
  @ApiProperty()
  readonly name!: string;
}

/** A proposal that waits for its approval. */
export class ProposalAnswer {
  @ApiProperty({ enum: PROPOSALS })
  readonly outcome!: Proposed;

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Meaning ids of the legal bases · 法律依据的编号',
  })
  readonly basis!: readonly string[];

  @ApiProperty({ type: () => [BilingualAnswer] })
  readonly laws!: readonly BilingualAnswer[];

  @ApiProperty({ type: 'string', format: 'date' })
  readonly on!: PlainDate;

  @ApiProperty({ type: () => ProposerAnswer })
  readonly by!: ProposerAnswer;

  @ApiProperty({ required: false })
  readonly reason?: string;
}
