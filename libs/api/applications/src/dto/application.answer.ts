import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import {
  type Ball,
  COMMAND_NAMES,
  type CommandName,
  DOCUMENT_KINDS,
  type DocumentKind,
  MATERIAL_STANDINGS,
  type MaterialStanding,
  type Outcome,
  OUTCOMES,
  type RefusalCode,
  type RepresentationKind,
  REPRESENTATIONS,
  type Status,
  STATUSES,
  type Step,
  STEPS,
} from '@yizhan/domain/applications';
import type { DocumentId, Instant, PlainDate, TaskId } from '@yizhan/domain/kernel';
import { FiledAnswer, RegisterSaysAnswer } from './answers.answer.ts';
import { ClockAnswer } from './clock.answer.ts';
import { FindingAnswer } from './findings.answer.ts';
import { PastEventAnswer } from './history.answer.ts';
import { PaymentResultAnswer, ProposalAnswer, ReasonAnswer, RemedyAnswer } from './outcome.answer.ts';

export class PinnedServiceAnswer {
  @ApiProperty()
  readonly code!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly name!: BilingualAnswer;

  @ApiProperty({ type: 'integer', description: 'As it was pinned · 提交时固定的版本' })
  readonly version!: number;

  @ApiProperty({ type: 'integer' })
  readonly textsRevision!: number;
}

export class NamedAnswer {
  @ApiProperty()
  readonly name!: string;
}

/** Who has it in hand, and how to reach them. */
export class HolderAnswer {
  @ApiProperty({ type: () => BilingualAnswer })
  readonly agency!: BilingualAnswer;

  @ApiProperty({ type: () => BilingualAnswer, description: 'What people call it · 平常的叫法' })
  readonly short!: BilingualAnswer;

  @ApiProperty()
  readonly telephone!: string;

  @ApiProperty()
  readonly role!: string;

  @ApiProperty({ enum: STEPS })
  readonly step!: Step;
}

export class DocumentRefAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly id!: DocumentId;

  @ApiProperty({ enum: DOCUMENT_KINDS })
  readonly kind!: DocumentKind;

  @ApiProperty({ type: 'string', nullable: true })
  readonly number!: string | null;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly issuedOn!: PlainDate;

  @ApiProperty({ type: 'integer' })
  readonly seq!: number;
}

export class RefusalRefAnswer {
  @ApiProperty()
  readonly code!: RefusalCode;
}

/** A command of the reader's audience: open, or why not. */
export class AvailableAnswer {
  @ApiProperty({ enum: COMMAND_NAMES })
  readonly command!: CommandName;

  @ApiProperty()
  readonly open!: boolean;

  @ApiProperty({ type: () => RefusalRefAnswer, required: false })
  readonly refusal?: RefusalRefAnswer;
}

/** Where the record stands: what a receipt prints. */
export class ChainAnswer {
  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  readonly head!: string;
}

/** An application, as its page tells it. */
export class ApplicationAnswer {
  @ApiProperty()
  readonly number!: string;

  @ApiProperty({ required: false, description: 'For the progress check; the person alone sees it · 查询号' })
  readonly queryNumber?: string;

  @ApiProperty({ type: 'integer', description: 'To be sent as If-Match · 放在 If-Match 里' })
  readonly seq!: number;

  @ApiProperty({ type: () => PinnedServiceAnswer })
  readonly service!: PinnedServiceAnswer;

  @ApiProperty({ type: () => NamedAnswer })
  readonly subject!: NamedAnswer;

  @ApiProperty({ type: () => NamedAnswer })
  readonly applicant!: NamedAnswer;

  @ApiProperty({
    enum: REPRESENTATIONS,
    required: false,
    description: 'How the reader acts for the subject · 看的人与事主的关系',
  })
  readonly relation?: RepresentationKind;

  @ApiProperty({ enum: STATUSES })
  readonly state!: Status;

  @ApiProperty({ enum: OUTCOMES, required: false })
  readonly outcome?: Outcome;

  @ApiProperty({ type: () => HolderAnswer, nullable: true })
  readonly holder!: HolderAnswer | null;

  @ApiProperty({ enum: ['applicant', 'office', 'third', 'nobody'] })
  readonly ball!: Ball;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly submittedAt!: Instant;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly receivedOn!: PlainDate;

  @ApiProperty({ type: 'string', format: 'date', required: false })
  readonly acceptedOn?: PlainDate;

  @ApiProperty({ type: 'string', format: 'date', required: false })
  readonly decidedOn?: PlainDate;

  @ApiProperty({ type: 'string', format: 'date', required: false })
  readonly closedOn?: PlainDate;

  @ApiProperty({ type: () => ClockAnswer })
  readonly clock!: ClockAnswer;

  @ApiProperty({ type: () => [PastEventAnswer] })
  readonly history!: readonly PastEventAnswer[];

  @ApiProperty({ type: () => [FiledAnswer] })
  readonly answers!: readonly FiledAnswer[];

  @ApiProperty({ type: () => [FindingAnswer] })
  readonly findings!: readonly FindingAnswer[];

  @ApiProperty({ type: () => PaymentResultAnswer, required: false })
  readonly result?: PaymentResultAnswer;

  @ApiProperty({ type: () => ReasonAnswer, required: false })
  readonly reason?: ReasonAnswer;

  @ApiProperty({ type: () => [DocumentRefAnswer] })
  readonly documents!: readonly DocumentRefAnswer[];

  @ApiProperty({ type: () => [AvailableAnswer] })
  readonly available!: readonly AvailableAnswer[];

  @ApiProperty({ type: () => ChainAnswer })
  readonly chain!: ChainAnswer;

  @ApiProperty({ type: () => [RemedyAnswer], required: false })
  readonly remedies?: readonly RemedyAnswer[];
}

export class OpenTaskAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly id!: TaskId;

  @ApiProperty({ enum: STEPS })
  readonly step!: Step;

  @ApiProperty()
  readonly taken!: boolean;

  @ApiProperty()
  readonly mine!: boolean;
}

export class StatedMaterialAnswer {
  @ApiProperty()
  readonly material!: string;

  @ApiProperty({ enum: MATERIAL_STANDINGS })
  readonly standing!: MaterialStanding;
}

/** An application at the desk: whole for who holds its task, masked for the rest of the office. */
export class StaffApplicationAnswer extends ApplicationAnswer {
  @ApiProperty()
  readonly masked!: boolean;

  @ApiProperty({ type: () => OpenTaskAnswer, nullable: true })
  readonly task!: OpenTaskAnswer | null;

  @ApiProperty({ type: () => [RegisterSaysAnswer] })
  readonly registers!: readonly RegisterSaysAnswer[];

  @ApiProperty({ type: () => [StatedMaterialAnswer] })
  readonly materials!: readonly StatedMaterialAnswer[];

  @ApiProperty({ type: () => ProposalAnswer, required: false })
  readonly proposal?: ProposalAnswer;
}
