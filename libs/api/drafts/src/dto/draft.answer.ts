import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import type { CountedDay } from '@yizhan/domain/calendar';
import type { RawAnswers } from '@yizhan/domain/forms';
import { REPRESENTATIONS, type RepresentationKind } from '@yizhan/domain/applications';
import type { DraftId, Instant, Money, PartyId, PlainDate } from '@yizhan/domain/kernel';
import type { Outcome, Trace } from '@yizhan/domain/rules';

const FREE = { type: 'object', additionalProperties: true } as const;

export class SubjectAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly id!: PartyId;

  @ApiProperty()
  readonly name!: string;
}

export class DraftServiceAnswer {
  @ApiProperty()
  readonly code!: string;

  @ApiProperty({ type: 'integer', description: 'In force today · 今天有效的版本' })
  readonly version!: number;

  @ApiProperty({ type: 'integer' })
  readonly textsRevision!: number;
}

/** Where a value comes from. */
export class SourceAnswer {
  @ApiProperty()
  readonly register!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly name!: BilingualAnswer;

  @ApiProperty({ type: 'string', format: 'date', required: false })
  readonly asOf?: PlainDate;
}

/** What a register offers for a field. */
export class PrefillAnswer {
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'boolean' }], required: false })
  readonly value?: string | boolean;

  @ApiProperty({
    oneOf: [{ type: 'string' }, FREE],
    required: false,
    description: 'As it may be shown · 可以显示的样子',
  })
  readonly display?: string | BilingualAnswer;

  @ApiProperty({ type: () => SourceAnswer })
  readonly source!: SourceAnswer;

  @ApiProperty({ enum: ['found', 'notFound', 'unavailable'] })
  readonly state!: 'found' | 'notFound' | 'unavailable';
}

/** A choice this person has, with what a register says of it. */
export class ChoiceAnswer {
  @ApiProperty()
  readonly value!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly label!: BilingualAnswer;

  @ApiProperty({ type: () => BilingualAnswer, required: false })
  readonly hint?: BilingualAnswer;
}

export class MaterialAnswer {
  @ApiProperty()
  readonly id!: string;

  @ApiProperty({ enum: ['waived', 'toFetch', 'needed'] })
  readonly state!: 'waived' | 'toFetch' | 'needed';

  @ApiProperty({ type: () => BilingualAnswer, required: false })
  readonly source?: BilingualAnswer;
}

/** A condition as the registers have it, and why: names of facts, never their values. */
export class ConditionAnswer {
  @ApiProperty()
  readonly id!: string;

  @ApiProperty({ enum: ['holds', 'fails', 'unknown'] })
  readonly outcome!: Outcome;

  @ApiProperty({ type: () => BilingualAnswer, required: false })
  readonly source?: BilingualAnswer;

  @ApiProperty(FREE)
  readonly trace!: Trace;
}

export class FieldFaultAnswer {
  @ApiProperty()
  readonly field!: string;

  @ApiProperty()
  readonly code!: string;

  @ApiProperty(FREE)
  readonly params!: Readonly<Record<string, string | number>>;

  @ApiProperty({ enum: ['year', 'month', 'day'], required: false })
  readonly part?: 'year' | 'month' | 'day';
}

export class FormStateAnswer {
  @ApiProperty({ type: 'string', isArray: true, description: 'Fields without an answer · 还没有填的' })
  readonly missing!: readonly string[];

  @ApiProperty({ type: () => [FieldFaultAnswer] })
  readonly faults!: readonly FieldFaultAnswer[];
}

export class LatestAnswer {
  @ApiProperty({ type: 'string', format: 'date' })
  readonly lastDay!: PlainDate;

  @ApiProperty({
    type: 'array',
    items: FREE,
    description: 'As GET /calendar/limit counts them · 与逐日计算一致',
  })
  readonly days!: readonly CountedDay[];
}

export class ExpectedPaymentAnswer {
  @ApiProperty({ ...FREE, description: '{ fen }' })
  readonly amount!: Money;

  @ApiProperty({ enum: ['month'] })
  readonly per!: 'month';

  @ApiProperty({ description: 'YYYY-MM' })
  readonly from!: string;
}

export class OpenMatterAnswer {
  @ApiProperty()
  readonly number!: string;
}

/** A draft, with everything its pages say. */
@ApiExtraModels(PrefillAnswer, ChoiceAnswer, OpenMatterAnswer)
export class DraftAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly id!: DraftId;

  @ApiProperty({ type: () => SubjectAnswer })
  readonly subject!: SubjectAnswer;

  @ApiProperty({ enum: REPRESENTATIONS })
  readonly relation!: RepresentationKind;

  @ApiProperty({ type: () => DraftServiceAnswer })
  readonly service!: DraftServiceAnswer;

  @ApiProperty({
    type: 'integer',
    required: false,
    description: 'The version it was begun with, where that is another · 起草时的版本',
  })
  readonly begunWith?: number;

  @ApiProperty({ type: 'integer' })
  readonly revision!: number;

  @ApiProperty(FREE)
  readonly answers!: RawAnswers;

  @ApiProperty({ type: 'object', additionalProperties: { $ref: '#/components/schemas/PrefillAnswer' } })
  readonly prefill!: Readonly<Record<string, PrefillAnswer>>;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { $ref: '#/components/schemas/ChoiceAnswer' } },
  })
  readonly choices!: Readonly<Record<string, readonly ChoiceAnswer[]>>;

  @ApiProperty({ type: () => [MaterialAnswer] })
  readonly materials!: readonly MaterialAnswer[];

  @ApiProperty({ type: () => [ConditionAnswer] })
  readonly eligible!: readonly ConditionAnswer[];

  @ApiProperty({ type: () => FormStateAnswer })
  readonly form!: FormStateAnswer;

  @ApiProperty({ type: () => LatestAnswer, nullable: true })
  readonly latest!: LatestAnswer | null;

  @ApiProperty({ type: () => ExpectedPaymentAnswer, nullable: true })
  readonly result!: ExpectedPaymentAnswer | null;

  @ApiProperty({
    oneOf: [
      { $ref: '#/components/schemas/OpenMatterAnswer' },
      { type: 'boolean', enum: [true] },
      { type: 'null' },
    ],
    description: 'The open one; its number for those who may see it · 已在办的同一件事',
  })
  readonly openMatter!: OpenMatterAnswer | true | null;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly savedAt!: Instant;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly lapsesOn!: PlainDate;

  @ApiProperty({ type: 'string', nullable: true })
  readonly at!: string | null;
}
