import { Injectable } from '@nestjs/common';
import {
  CaseDoor,
  type Entry,
  holdsTask,
  InjectStores,
  Problem,
  refused,
  type SignedIn,
} from '@yizhan/api-platform';
import type { Agency, PublishedService, Stores } from '@yizhan/data';
import type { DocumentDraft, StaffActor } from '@yizhan/domain/applications';
import { type AgencyId, type DocumentId, type JsonObject, type PlainDate } from '@yizhan/domain/kernel';
import { type Plan, plannedDocuments } from './planned-documents.ts';
import type { Sheet } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';

/** Documents as they were given out: the values the record committed to, in the words of their template. */
@Injectable()
export class DocumentsService {
  private readonly stores: Stores;
  private readonly door: CaseDoor;

  constructor(@InjectStores() stores: Stores, door: CaseDoor) {
    this.stores = stores;
    this.door = door;
  }

  async forPerson(session: SignedIn, number: string, id: DocumentId, requestId: string): Promise<Sheet> {
    const entry = await this.door.citizen(session, number);
    return this.shown(entry, id, requestId);
  }

  /** At the desk for who holds the task: a document names the person, and is masked for nobody. */
  async atDesk(session: SignedIn, number: string, id: DocumentId, requestId: string): Promise<Sheet> {
    const entry = await this.holder(session, number);
    return this.shown(entry, id, requestId);
  }

  /** What a command would give out, were it done now with this body. */
  async preview(
    session: SignedIn,
    number: string,
    { command, body }: Omit<Plan, 'actor'>,
    requestId: string,
  ): Promise<readonly Sheet[]> {
    const entry = await this.holder(session, number);
    const { row, actor } = entry;
    const context = await this.stores.contexts.forCase(row, command);
    const planned = plannedDocuments({ command, body, actor }, row.state, context, this.stores.clock.now());
    if (!planned.ok) throw refused(planned.error);
    await this.door.opened(entry, { purpose: 'document', fieldGroups: ['documents'], requestId });
    const service = await this.service(entry);
    return Promise.all(planned.value.map((draft) => this.planned(draft, service)));
  }

  private async holder(session: SignedIn, number: string): Promise<Entry<StaffActor>> {
    const entry = await this.door.staff(session, number);
    if (!holdsTask(entry)) throw new Problem('forbidden');
    return entry;
  }

  private async shown(entry: Entry, id: DocumentId, requestId: string): Promise<Sheet> {
    const { row } = entry;
    const issued = row.state.documents.find((document) => document.id === id);
    if (issued === undefined) throw new Problem('notFound');
    const [events, contents, service, office] = await Promise.all([
      this.stores.cases.events(row),
      this.stores.cases.contents(row, ['document']),
      this.service(entry),
      this.office(issued.office, issued.on),
    ]);
    // Its data is the content of the same id; once that was erased there is nothing left to print.
    const content = contents.find((sealed) => (sealed.id as string) === id)?.value as
      { readonly values: JsonObject } | undefined;
    if (content === undefined) throw new Problem('notFound');
    await this.door.opened(entry, { purpose: 'document', fieldGroups: ['documents'], requestId });
    const head = events.find(({ seq }) => seq === issued.seq)?.prev;
    return sheetOf({
      kind: issued.kind,
      values: content.values,
      service,
      office,
      numbered: issued.number !== undefined,
      token: issued.token,
      ...(issued.number !== undefined && { number: issued.number }),
      ...(head !== undefined && { head }),
    });
  }

  private async planned(
    { kind, values, office, numbered }: DocumentDraft,
    service: PublishedService,
  ): Promise<Sheet> {
    return sheetOf({
      kind,
      values,
      service,
      numbered,
      office: await this.office(office, values['on'] as PlainDate),
    });
  }

  private async service({ row }: Entry): Promise<PublishedService> {
    const { service, version, textsRevision } = row.state.pins;
    const found = await this.stores.catalogue.version(service, version, textsRevision);
    if (found === undefined) throw new Error(`${service}@${version} is not published`);
    return found;
  }

  /** Under the name it had on the day of the document. */
  private async office(id: AgencyId, on: PlainDate): Promise<Agency> {
    const found = await this.stores.city.agency(id, on);
    if (found === undefined) throw new Error('a document of an office that is not there');
    return found;
  }
}
