import { Injectable } from '@nestjs/common';
import { InjectStores, type SignedIn } from '@yizhan/api-platform';
import { type Look, type Looks, openLooks, type Stores } from '@yizhan/data';
import { type AgencyId, dayOf, type PartyId, type ReadId } from '@yizhan/domain/kernel';
import type { LooksAnswer, ReaderAnswer } from './dto/look.answer.ts';
import { lookAnswer } from './reads.mapper.ts';

const PAGE = 100;

/** Who looked at the data of the person who asks. Their own looks are no reads, so they are not here. */
@Injectable()
export class ReadsService {
  private readonly stores: Stores;
  private readonly looks: Looks;

  constructor(@InjectStores() stores: Stores) {
    this.stores = stores;
    this.looks = openLooks(stores.db);
  }

  async ofMine(session: SignedIn, before?: ReadId): Promise<LooksAnswer> {
    const { party } = session;
    const page = await this.looks.at(party, PAGE + 1, before);
    const shown = page.slice(0, PAGE);
    const readers = await this.readers(shown);
    return {
      items: shown.map((look) => lookAnswer(look, readers(look))),
      next: page.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  /** Names of proxies and offices, each asked for once. */
  private async readers(looks: readonly Look[]): Promise<(look: Look) => ReaderAnswer> {
    const { parties, city, clock } = this.stores;
    const today = dayOf(clock.now());
    const proxies = looks.filter(isProxy).map(({ readerId }) => readerId as PartyId);
    const offices = [...new Set(looks.flatMap(({ agency }) => (agency === undefined ? [] : [agency])))];
    const [people, agencies] = await Promise.all([
      parties.many([...new Set(proxies)]),
      Promise.all(offices.map(async (id) => [id, await city.agency(id, today)] as const)),
    ]);
    const nameOf = new Map<AgencyId, ReaderAnswer['agency']>(
      agencies.flatMap(([id, agency]) => (agency === undefined ? [] : [[id, agency.name] as const])),
    );
    return (look) => {
      if (look.action === 'register') return { kind: 'system' };
      if (isProxy(look)) return { kind: 'proxy', name: people.get(look.readerId as PartyId)?.name ?? '' };
      const agency = look.agency && nameOf.get(look.agency);
      return agency === undefined ? { kind: 'system' } : { kind: 'staff', agency };
    };
  }
}

/** A look-up of a register while somebody fills in is the system's look, whoever filled in. */
const isProxy = ({ readerKind, action }: Look): boolean => readerKind === 'person' && action !== 'register';
