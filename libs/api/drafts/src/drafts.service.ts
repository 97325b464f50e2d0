import { Injectable } from '@nestjs/common';
import { type Citizen, InjectStores, Problem, representationOf } from '@yizhan/api-platform';
import type { SignedIn } from '@yizhan/api-platform';
import { type Draft, type DraftKey, lapseDrafts, type PublishedService, type Stores } from '@yizhan/data';
import type { Power, Representation } from '@yizhan/domain/applications';
import { validate } from '@yizhan/domain/forms';
import { dayOf, type DraftId, type JsonValue, type PartyId } from '@yizhan/domain/kernel';
import { contentOf, type DraftContent, isFresh, sealedForm } from './draft-content.ts';
import { distinguishingAnswers, formContext, standingAnswers } from './draft-form.ts';
import type { DraftInHand, DraftInList } from './drafts.mapper.ts';
import type { AnswersBody, BeginDraftBody } from './dto/draft.body.ts';
import { refusedForm } from './form-faults.ts';
import { RegisterQuestions } from './register-questions.ts';

/** A draft somebody may work on, with the service as it is today. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly citizen: Citizen;
  readonly represents: Representation;
  readonly service: PublishedService;
}

/** Drafts belong to their subject: whoever may fill in for the subject goes on where anybody left off. */
@Injectable()
export class DraftsService {
  private readonly stores: Stores;
  private readonly questions: RegisterQuestions;

  constructor(@InjectStores() stores: Stores, questions: RegisterQuestions) {
    this.stores = stores;
    this.questions = questions;
  }

  /** The open one if there is one, else a new one with what the registers already know. */
  async begin(
    session: SignedIn,
    { subject, service: code }: BeginDraftBody,
    requestId: string,
  ): Promise<DraftInHand & { readonly begun: boolean }> {
    const citizen: Citizen = session;
    const represents = representationOf(citizen, subject, code, 'fill');
    const service = await this.stores.catalogue.current(code, this.today());
    if (represents === undefined || service === undefined) throw new Problem('notFound');
    if (represents.kind === 'proxy' && !service.definition.proxy) throw new Problem('proxyNotAllowed');
    demand(represents, 'fill');
    await lapseDrafts(this.stores.db, this.today(), [subject]);
    const open = (await this.stores.drafts.openOf([subject])).find((draft) => draft.service === code);
    if (open !== undefined)
      return {
        ...(await this.shown({ draft: open, citizen, represents, service }, requestId)),
        begun: false,
      };
    const key = await this.create(subject, session, service, { citizen, represents, requestId });
    const draft = await this.stores.drafts.get(key);
    if (draft === undefined) throw new Error('a draft that was just made is not there');
    return { ...(await this.shown({ draft, citizen, represents, service }, requestId)), begun: true };
  }

  async list(session: SignedIn, requestId: string): Promise<readonly DraftInList[]> {
    const citizen: Citizen = session;
    const subjects = [...new Set(citizen.represents.map(({ of }) => of))];
    await lapseDrafts(this.stores.db, this.today(), subjects);
    const drafts = await this.stores.drafts.openOf(subjects);
    const mine = drafts.flatMap((draft) => {
      const represents = representationOf(citizen, draft.subject, draft.service, 'fill');
      return represents === undefined || !mayFill(represents) ? [] : [{ draft, represents }];
    });
    await this.recordOthers(
      citizen,
      mine.map(({ draft }) => draft.subject),
      requestId,
    );
    const names = await this.stores.parties.many(mine.map(({ draft }) => draft.subject));
    return Promise.all(
      mine.map(async ({ draft, represents }) => ({
        draft,
        represents,
        at: contentOf(draft.content).at,
        name: names.get(draft.subject)?.name ?? '',
        service: await this.stores.catalogue.version(draft.service, draft.version),
      })),
    );
  }

  async open(session: SignedIn, id: DraftId, requestId: string): Promise<DraftInHand> {
    return this.shown(await this.find(session, id), requestId);
  }

  /** Saves what was typed, good or not, as long as it can ever become an answer; what is wrong is said beside it. */
  async save(
    session: SignedIn,
    id: DraftId,
    { answers, at }: AnswersBody,
    seen: number,
    requestId: string,
  ): Promise<DraftInHand> {
    const found = await this.find(session, id);
    const { draft, service } = found;
    const asked = await this.fresh(found, requestId);
    const judged = validate(service.definition.form, answers, formContext(asked.registers, this.today()));
    if (!judged.ok)
      refusedForm(judged.error.filter(({ code }) => code === 'unknownField' || code === 'wrongType'));
    const content: DraftContent = { ...asked, answers, at: at === '' ? null : at };
    const now = this.stores.clock.now();
    const saved = await this.stores.drafts.save(
      draft,
      seen,
      { content: sealedForm(content), version: service.version },
      now,
    );
    if (saved.kind === 'noSuchDraft') throw new Problem('notFound');
    if (saved.kind === 'stale') throw staleDraft(seen, draft.revision);
    // The answer shows what an opening shows.
    await this.recordOthers(found.citizen, [draft.subject], requestId);
    const after = {
      ...draft,
      version: service.version,
      revision: saved.revision,
      changedAt: now,
      content: sealedForm(content),
    };
    return this.inHand({ ...found, draft: after }, content);
  }

  async discard(session: SignedIn, id: DraftId): Promise<void> {
    const { draft } = await this.find(session, id);
    await this.stores.drafts.discard(draft, this.stores.clock.now());
  }

  /** An open draft of somebody the asker may fill in for; any other is not there. */
  async find(session: SignedIn, id: DraftId): Promise<OpenDraft> {
    const citizen: Citizen = session;
    const subjects = [...new Set(citizen.represents.map(({ of }) => of))];
    await lapseDrafts(this.stores.db, this.today(), subjects);
    const draft = await this.stores.drafts.find(id, subjects);
    const represents = draft && representationOf(citizen, draft.subject, draft.service, 'fill');
    const service = draft && (await this.stores.catalogue.current(draft.service, this.today()));
    if (draft?.state !== 'open' || represents === undefined || service === undefined)
      throw new Problem('notFound');
    demand(represents, 'fill');
    return { draft, citizen, represents, service };
  }

  private async create(
    subject: PartyId,
    session: SignedIn,
    { code, version, definition }: PublishedService,
    asker: { readonly citizen: Citizen; readonly represents: Representation; readonly requestId: string },
  ): Promise<DraftKey> {
    const asked = await this.questions.ask(definition, { ...asker, subject, purpose: 'prefill' });
    const content: JsonValue = sealedForm({ ...asked, answers: {}, at: null });
    const draft = {
      subject,
      applicant: subject,
      createdBy: session.accountId,
      service: code,
      version,
      content,
    };
    return this.stores.drafts.create(draft, this.stores.clock.now());
  }

  /** Shown to its subject, or to a proxy whose look is a row before it. */
  private async shown(found: OpenDraft, requestId: string): Promise<DraftInHand> {
    await this.recordOthers(found.citizen, [found.draft.subject], requestId);
    return this.inHand(found, await this.fresh(found, requestId));
  }

  private async fresh(
    { draft, service, citizen, represents }: OpenDraft,
    requestId: string,
  ): Promise<DraftContent> {
    const content = contentOf(draft.content);
    if (isFresh(content, this.stores.clock.now())) return content;
    const question = { subject: draft.subject, citizen, represents, purpose: 'prefill', requestId } as const;
    return { ...content, ...(await this.questions.ask(service.definition, question)) };
  }

  private async inHand(
    { draft, represents, service }: OpenDraft,
    content: DraftContent,
  ): Promise<DraftInHand> {
    const { parties, matters, calendars, clock } = this.stores;
    const now = clock.now();
    const context = formContext(content.registers, dayOf(now));
    const answers = standingAnswers(service.definition, content, context);
    const [subject, openMatter, editions] = await Promise.all([
      parties.get(draft.subject),
      matters.openNumber(draft.subject, service.code, distinguishingAnswers(service.definition, answers)),
      calendars.editions(),
    ]);
    if (subject === undefined) throw new Error('a draft without its subject');
    return {
      draft,
      represents,
      service,
      content,
      context,
      answers,
      subject,
      editions,
      now,
      ...(openMatter && { openMatter }),
    };
  }

  private async recordOthers(
    { party, represents }: Citizen,
    subjects: readonly PartyId[],
    requestId: string,
  ): Promise<void> {
    const others = [...new Set(subjects)].filter((subject) => subject !== party);
    if (others.length === 0) return;
    const kind = represents.find(({ of }) => of === others[0])?.kind ?? 'proxy';
    await this.stores.reads.record({
      reader: { kind: 'person', id: party, role: kind },
      action: 'open',
      purpose: 'fillIn',
      legalBasis: 'mandate',
      fieldGroups: ['name', 'draft'],
      parties: others,
      requestId,
    });
  }

  private today(): ReturnType<typeof dayOf> {
    return dayOf(this.stores.clock.now());
  }
}

const mayFill = ({ powers }: Representation): boolean => powers.includes('fill');

export function demand({ powers }: Representation, power: Power): void {
  if (!powers.includes(power)) throw new Problem('powerMissing', { extra: { params: { power } } });
}

export function staleDraft(expected: number, last: number): Problem {
  return new Problem('stale', { extra: { params: { expected, last } } });
}
