import { Injectable } from '@nestjs/common';
import { InjectStores } from '@yizhan/api-platform';
import type { PublishedService, Stores } from '@yizhan/data';
import { dayOf } from '@yizhan/domain/kernel';

/** Which version is meant: a number, or today's. */
export interface ServiceAsked {
  readonly version?: number;
  readonly texts?: number;
}

@Injectable()
export class CatalogueService {
  private readonly stores: Stores;

  constructor(@InjectStores() stores: Stores) {
    this.stores = stores;
  }

  /** A revision of texts belongs to a version: alone it says nothing and is looked for in today's. */
  async service(code: string, { version, texts }: ServiceAsked): Promise<PublishedService | undefined> {
    const { catalogue, clock } = this.stores;
    const current = await catalogue.current(code, dayOf(clock.now()));
    const asked = version ?? current?.version;
    if (asked === undefined || (version === undefined && texts === undefined)) return current;
    return catalogue.version(code, asked, texts);
  }
}
