import { Injectable } from '@nestjs/common';
import { type Citizen, InjectStores } from '@yizhan/api-platform';
import { isRegister, type Stores } from '@yizhan/data';
import type { Representation } from '@yizhan/domain/applications';
import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import type { RegisterAnswer, RegisterAnswers } from '@yizhan/domain/forms';
import type { Instant, PartyId } from '@yizhan/domain/kernel';

/** Who has the registers asked, and what for. */
export interface Question {
  readonly subject: PartyId;
  readonly citizen: Citizen;
  readonly represents: Representation;
  readonly purpose: 'prefill' | 'filing';
  readonly requestId: string;
}

export interface Asked {
  readonly registers: RegisterAnswers;
  readonly askedAt: Instant;
}

/** Asks the registers of a service, and nothing that its definition does not name (Decree 716 art. 7). */
@Injectable()
export class RegisterQuestions {
  private readonly stores: Stores;

  constructor(@InjectStores() stores: Stores) {
    this.stores = stores;
  }

  async ask({ registers }: ServiceDefinition, question: Question): Promise<Asked> {
    const askedAt = this.stores.clock.now();
    const answers = await Promise.all(
      registers.map(async ({ id, fields }) => [id, await this.askOne(id, fields, question)] as const),
    );
    return { registers: Object.fromEntries(answers), askedAt };
  }

  private async askOne(
    register: string,
    fields: readonly string[],
    question: Question,
  ): Promise<RegisterAnswer> {
    // A register nobody has connected yet is one that does not answer.
    if (!isRegister(register)) return { state: 'unavailable' };
    const { subject, citizen, represents, purpose, requestId } = question;
    return this.stores.registers.lookup(register, subject, fields, {
      reader: { kind: 'person', id: citizen.party, role: represents.kind },
      purpose,
      legalBasis: 'ownApplication',
      requestId,
    });
  }
}
