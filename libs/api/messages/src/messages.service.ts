import { Injectable } from '@nestjs/common';
import { type Bilingual, InjectStores, Problem, type Session } from '@yizhan/api-platform';
import type { Message, Stores } from '@yizhan/data';
import { dayOf, type MessageId } from '@yizhan/domain/kernel';
import type { MessagesAnswer } from './dto/message.answer.ts';
import { messageAnswer, serviceOf } from './messages.mapper.ts';

/** A person's inbox: their own, whoever they act for. */
@Injectable()
export class MessagesService {
  private readonly stores: Stores;

  constructor(@InjectStores() stores: Stores) {
    this.stores = stores;
  }

  async inbox(session: Session, limit: number, before?: MessageId): Promise<MessagesAnswer> {
    const { party } = session;
    const messages = await this.stores.messages.ofParty(party, limit, before);
    const names = await this.serviceNames(messages);
    const items = messages.flatMap(
      (message) => messageAnswer(message, names.get(serviceOf(message)) ?? NO_NAME) ?? [],
    );
    return { items, unread: await this.stores.messages.unread(party) };
  }

  async read(session: Session, id: MessageId): Promise<void> {
    const { party } = session;
    const found = await this.stores.messages.markRead(party, id, this.stores.clock.now());
    if (!found) throw new Problem('notFound');
  }

  private async serviceNames(messages: readonly Message[]): Promise<ReadonlyMap<string, Bilingual>> {
    const { catalogue, clock } = this.stores;
    const today = dayOf(clock.now());
    const codes = [...new Set(messages.map(serviceOf))];
    const services = await Promise.all(codes.map((code) => catalogue.current(code, today)));
    return new Map(
      services.flatMap((service) =>
        service === undefined ? [] : [[service.code, service.definition.shortName]],
      ),
    );
  }
}

/** A service that is no longer offered. */
const NO_NAME: Bilingual = { zh: '这个事项', en: 'this service' };
