import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import {
  type Ball,
  type Outcome,
  OUTCOMES,
  type RepresentationKind,
  REPRESENTATIONS,
  type Status,
  STATUSES,
} from '@yizhan/domain/applications';
import type { Instant, PlainDate } from '@yizhan/domain/kernel';
import { HolderAnswer, NamedAnswer } from './application.answer.ts';
import { ShownLimitAnswer } from './clock.answer.ts';

export class RowServiceAnswer {
  @ApiProperty()
  readonly code!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly name!: BilingualAnswer;
}

/** One line of "my applications". */
export class ApplicationRowAnswer {
  @ApiProperty()
  readonly number!: string;

  @ApiProperty({ type: () => RowServiceAnswer })
  readonly service!: RowServiceAnswer;

  @ApiProperty({ type: () => NamedAnswer })
  readonly subject!: NamedAnswer;

  @ApiProperty({ enum: REPRESENTATIONS })
  readonly relation!: RepresentationKind;

  @ApiProperty({ enum: STATUSES })
  readonly state!: Status;

  @ApiProperty({ enum: OUTCOMES, required: false })
  readonly outcome?: Outcome;

  @ApiProperty({ enum: ['applicant', 'office', 'third', 'nobody'] })
  readonly ball!: Ball;

  @ApiProperty({ type: () => HolderAnswer, nullable: true })
  readonly holder!: HolderAnswer | null;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly submittedAt!: Instant;

  @ApiProperty({ type: () => ShownLimitAnswer, nullable: true })
  readonly shown!: ShownLimitAnswer | null;

  @ApiProperty({ type: 'string', format: 'date', required: false })
  readonly closedOn?: PlainDate;
}

export class ApplicationsAnswer {
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    description: 'What time did since is not in it · 截至',
  })
  readonly asOf!: Instant;

  @ApiProperty({ type: () => [ApplicationRowAnswer] })
  readonly items!: readonly ApplicationRowAnswer[];
}

/** What a command answers, now and for every retry under its key. */
export class CommandAnswer {
  @ApiProperty()
  readonly number!: string;

  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty()
  readonly outcome!: string;
}
