import { Injectable } from '@nestjs/common';
import { type Bilingual, fieldFault, InjectStores, Problem, type SignedIn } from '@yizhan/api-platform';
import {
  cardOf,
  type CaseRow,
  openTurnaroundFacts,
  type Reader,
  type Stores,
  type TurnaroundFacts,
} from '@yizhan/data';
import { limitsAt, type TimeContext } from '@yizhan/domain/applications';
import type { CountedDay } from '@yizhan/domain/calendar';
import {
  addMonths,
  type AgencyId,
  dayOf,
  parseApplicationNumber,
  type PlainDate,
} from '@yizhan/domain/kernel';
import { factOf, figureDays } from '@yizhan/domain/turnaround';
import type { FiguresAnswer, ProofAnswer, RoundsAnswer } from './dto/turnaround.answer.ts';
import { type FiguresQuery, FROM, type RoundsQuery } from './dto/turnaround.params.ts';
import { figuresAnswer } from './figures.mapper.ts';
import { proofAnswer, roundAnswer, whoOf } from './turnaround.mapper.ts';

const PAGE = 50;

/** How far back the figures go if nobody says: a quarter. */
const MONTHS = 3;

/** The auditor's figures: the number, the list behind it, the case behind a row, its events and counted days. */
@Injectable()
export class TurnaroundService {
  private readonly stores: Stores;
  private readonly facts: TurnaroundFacts;

  constructor(@InjectStores() stores: Stores) {
    this.stores = stores;
    this.facts = openTurnaroundFacts(stores.db, stores.contents);
  }

  async figures(query: FiguresQuery): Promise<FiguresAnswer> {
    const span = this.span(query);
    const counts = await this.facts.counts({ ...this.filter(query), ...span });
    return figuresAnswer(counts, { ...span, asOf: this.stores.clock.now() });
  }

  /** A masked list is one row of the reads, with its filter and how many it showed. */
  async rounds(session: SignedIn, query: RoundsQuery, requestId: string): Promise<RoundsAnswer> {
    const asked = { ...this.filter(query), ...this.span(query) };
    const { days, kept, after } = query;
    const page = await this.facts.rows({
      ...asked,
      ...(days !== undefined && { days }),
      ...(kept !== undefined && { kept }),
      ...(after !== undefined && { after }),
      limit: PAGE + 1,
    });
    const shown = page.slice(0, PAGE);
    const services = await this.serviceNames(shown.map(({ case: { service } }) => service));
    await this.stores.reads.record({
      reader: await this.reader(session),
      action: 'list',
      purpose: 'audit',
      legalBasis: 'audit',
      fieldGroups: ['clock'],
      parties: [],
      query: { ...asked, ...(days !== undefined && { days }), ...(kept !== undefined && { kept }) },
      count: shown.length,
      requestId,
    });
    return {
      items: shown.map((row) => roundAnswer(row, services(row.case.service))),
      next: page.length > PAGE ? (shown.at(-1)?.case.number ?? null) : null,
    };
  }

  /** Opening a case is a read of the people in it, masked or not: the row is there before anything is shown. */
  async proof(session: SignedIn, given: string, requestId: string): Promise<ProofAnswer> {
    const { numbers, cases, contexts, reads, parties, clock } = this.stores;
    const number = parseApplicationNumber(given);
    const key = number && (await numbers.ofApplication(number));
    const row = key && (await cases.get(key));
    if (row === undefined) throw new Problem('notFound');
    const { subject, applicant } = row.state.parties;
    const [context, events, reader, person, services] = await Promise.all([
      contexts.forTime(row.state),
      cases.events(row),
      this.reader(session),
      parties.get(subject),
      this.serviceNames([row.state.pins.service]),
    ]);
    await reads.record({
      reader,
      action: 'open',
      purpose: 'audit',
      legalBasis: 'audit',
      fieldGroups: ['history', 'clock'],
      parties: [subject, applicant],
      application: { agency: row.agency, id: row.id },
      requestId,
    });
    return proofAnswer({
      row,
      who: whoOf(person && cardOf(person)),
      service: services(row.state.pins.service),
      fact: factOf(row.state, context),
      days: daysBehind(row, context),
      limits: limitsAt(row.state, context, row.state.closed?.at ?? clock.now()),
      events,
      agencies: await this.agencyNames(
        events.flatMap(({ actor: { agency } }) => (agency === undefined ? [] : [agency])),
      ),
    });
  }

  private span({ from, to }: FiguresQuery): { readonly from: PlainDate; readonly to: PlainDate } {
    const last = to ?? dayOf(this.stores.clock.now());
    const first = from ?? addMonths(last, -MONTHS);
    // A span the wrong way round holds nothing, and "nobody was late" would be read from it.
    if (first > last)
      throw new Problem('invalid', { errors: [fieldFault('/from', 'tooLarge', { max: last }, FROM)] });
    return { from: first, to: last };
  }

  private filter({ service }: FiguresQuery): { readonly service?: string } {
    return service === undefined ? {} : { service };
  }

  private async reader(session: SignedIn): Promise<Reader> {
    const { party, positions } = session;
    const position = positions.find(({ role }) => role === 'auditor');
    return {
      kind: 'staff',
      id: party,
      role: 'auditor',
      ...(position !== undefined && { agency: position.agency }),
    };
  }

  private async serviceNames(codes: readonly string[]): Promise<(code: string) => Bilingual> {
    const { catalogue, clock } = this.stores;
    const today = dayOf(clock.now());
    const found = await Promise.all(
      [...new Set(codes)].map(async (code) => [code, await catalogue.current(code, today)] as const),
    );
    const names = new Map(found.map(([code, service]) => [code, service?.definition.shortName]));
    return (code) => names.get(code) ?? { zh: code, en: code };
  }

  private async agencyNames(ids: readonly AgencyId[]): Promise<ReadonlyMap<AgencyId, Bilingual>> {
    const { city, clock } = this.stores;
    const today = dayOf(clock.now());
    const found = await Promise.all(
      [...new Set(ids)].map(async (id) => [id, await city.agency(id, today)] as const),
    );
    return new Map(
      found.flatMap(([id, agency]) => (agency === undefined ? [] : [[id, agency.short] as const])),
    );
  }
}

function daysBehind(
  { state: { accepted, decision } }: CaseRow,
  { calendars }: TimeContext,
): readonly CountedDay[] {
  return accepted === undefined || decision === undefined
    ? []
    : figureDays(accepted.on, decision.on, calendars.at(decision.at));
}
