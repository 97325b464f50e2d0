import { BodyField, ParamField } from '@yizhan/api-platform';
import {
  boolean,
  type DraftId,
  type JsonValue,
  type PartyId,
  record,
  text,
  uuid,
} from '@yizhan/domain/kernel';
import { rawAnswer } from './raw-answer.shape.ts';

export class DraftParams {
  @ParamField(uuid<DraftId>(), { label: { zh: '草稿', en: 'Draft' } })
  readonly id!: DraftId;
}

/** Whose matter comes before the first question. */
export class BeginDraftBody {
  @BodyField(uuid<PartyId>(), { label: { zh: '为谁办', en: 'Whose matter' } })
  readonly subject!: PartyId;

  @BodyField(text({ min: 1, max: 40, pattern: '^[A-Z0-9-]+$' }), {
    label: { zh: '事项编码', en: 'Service code' },
    example: 'SH-OLD-002',
  })
  readonly service!: string;
}

/** Everything that is answered so far, by field id. */
export class AnswersBody {
  @BodyField(record(rawAnswer, { max: 500 }), { label: { zh: '回答', en: 'Answers' } })
  readonly answers!: Readonly<Record<string, JsonValue>>;

  @BodyField(text({ max: 60 }), { label: { zh: '停在哪一题', en: 'Question the person is on' } })
  readonly at!: string;
}

export class SubmitBody {
  /** Declarations and consents, by their ids; only what was ticked counts. */
  @BodyField(record(boolean(), { max: 100, key: '^[a-z][A-Za-z0-9]{0,59}$' }), {
    label: { zh: '确认的内容', en: 'What is declared' },
  })
  readonly declarations!: Readonly<Record<string, boolean>>;
}
