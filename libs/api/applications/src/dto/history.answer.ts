import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type EventName,
  eventTypes,
  type Role,
} from '@yizhan/domain/applications';
import type { DocumentId, Instant, JsonValue, PlainDate } from '@yizhan/domain/kernel';

/** Who did it: the part they played, and at which office. Never a name. */
export class DoerAnswer {
  @ApiProperty()
  readonly role!: Role;

  @ApiProperty({ type: () => BilingualAnswer, nullable: true })
  readonly agency!: BilingualAnswer | null;
}

export class HistoryDocumentAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly id!: DocumentId;

  @ApiProperty({ enum: DOCUMENT_KINDS })
  readonly kind!: DocumentKind;
}

export class PastEventAnswer {
  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty({ enum: Object.keys(eventTypes) })
  readonly type!: EventName;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly at!: Instant;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly on!: PlainDate;

  @ApiProperty({ type: () => DoerAnswer })
  readonly by!: DoerAnswer;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly params!: Readonly<Record<string, JsonValue>>;

  @ApiProperty({ type: () => HistoryDocumentAnswer, required: false })
  readonly document?: HistoryDocumentAnswer;
}
