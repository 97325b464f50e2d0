import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import { REPRESENTATIONS, type RepresentationKind } from '@yizhan/domain/applications';
import type { DraftId, Instant, PlainDate } from '@yizhan/domain/kernel';
import { SubjectAnswer } from './draft.answer.ts';

export class DraftRowServiceAnswer {
  @ApiProperty()
  readonly code!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly name!: BilingualAnswer;
}

/** An unfinished form, as the list needs it. */
export class DraftRowAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly id!: DraftId;

  @ApiProperty({ type: () => SubjectAnswer })
  readonly subject!: SubjectAnswer;

  @ApiProperty({ enum: REPRESENTATIONS })
  readonly relation!: RepresentationKind;

  @ApiProperty({ type: () => DraftRowServiceAnswer })
  readonly service!: DraftRowServiceAnswer;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly savedAt!: Instant;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly lapsesOn!: PlainDate;

  @ApiProperty({ type: 'string', nullable: true })
  readonly at!: string | null;
}

export class DraftsAnswer {
  @ApiProperty({ type: () => [DraftRowAnswer] })
  readonly items!: readonly DraftRowAnswer[];
}

/** What a submission answers, now and for every retry under its key. */
export class SubmittedAnswer {
  @ApiProperty()
  readonly number!: string;

  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty()
  readonly outcome!: string;
}
