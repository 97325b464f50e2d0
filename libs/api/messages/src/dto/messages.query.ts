import { ParamField } from '@yizhan/api-platform';
import { integer, type MessageId, uuid } from '@yizhan/domain/kernel';

export class MessagesQuery {
  /** The last of the page before. */
  @ParamField(uuid<MessageId>(), {
    label: { zh: '上一页的最后一条', en: 'Last of the page before' },
    optional: true,
  })
  readonly before?: MessageId;

  @ParamField(integer({ min: 1, max: 100 }), { label: { zh: '条数', en: 'How many' }, optional: true })
  readonly limit?: number;
}

export class MessageParams {
  @ParamField(uuid<MessageId>(), { label: { zh: '消息编号', en: 'Message id' } })
  readonly id!: MessageId;
}
