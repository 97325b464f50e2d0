import { Injectable } from '@nestjs/common';
import { type Citizen, InjectStores } from '@yizhan/api-platform';
import { isRegister, type Party, type Stores } from '@yizhan/data';
import type { Representation } from '@yizhan/domain/applications';
import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import type { RegisterAnswers } from '@yizhan/domain/forms';
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

  /** `known`: the subject, where it has been opened already. */
  async ask({ registers }: ServiceDefinition, question: Question, known?: Party): Promise<Asked> {
    const { subject, citizen, represents, purpose, requestId } = question;
    const askedAt = this.stores.clock.now();
    const connected = registers.flatMap(({ id, fields }) =>
      isRegister(id) ? [{ register: id, fields }] : [],
    );
    const asker = {
      reader: { kind: 'person', id: citizen.party, role: represents.kind },
      purpose,
      legalBasis: 'ownApplication',
      requestId,
    } as const;
    const answers = await this.stores.registers.lookup(subject, connected, asker, known);
    // A register nobody has connected yet is one that does not answer.
    const all = registers.map(({ id }) => [id, answers[id] ?? ({ state: 'unavailable' } as const)] as const);
    return { registers: Object.fromEntries(all), askedAt };
  }
}
