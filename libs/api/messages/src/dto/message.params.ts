import { ParamField } from '@yizhan/api-platform';
import { type MessageId, uuid } from '@yizhan/domain/kernel';

export class MessageParams {
  @ParamField(uuid(), { label: { zh: '消息编号', en: 'Message id' } })
  readonly id!: MessageId;
}

/** Newest first; a page begins where the one before it ended. */
export class MessagesQuery {
  @ParamField(uuid(), { label: { zh: '从哪条往前', en: 'Before which message' }, optional: true })
  readonly before?: MessageId;
}
