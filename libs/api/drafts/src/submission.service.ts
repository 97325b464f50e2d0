import { Injectable } from '@nestjs/common';
import {
  type Citizen,
  InjectStores,
  type Precondition,
  Problem,
  refused,
  representationOf,
  type SignedIn,
} from '@yizhan/api-platform';
import {
  type Answer,
  type Draft,
  draftLapsesOn,
  type Filed,
  type Party,
  type PublishedService,
  type Stores,
  type SubmitOutcome,
} from '@yizhan/data';
import { type Filing, type PersonActor } from '@yizhan/domain/applications';
import { validate } from '@yizhan/domain/forms';
import { dayOf, type DraftId, err, ok, type PartyId, type Result } from '@yizhan/domain/kernel';
import { RULES_VERSION } from '@yizhan/domain/rules';
import { contentOf } from './draft-content.ts';
import { distinguishingAnswers, formContext, standingAnswers } from './draft-form.ts';
import { demand, staleDraft } from './drafts.service.ts';
import { filingOf, phoneIn } from './filing-of.ts';
import { placeOf } from './place-of.ts';
import { RegisterQuestions } from './register-questions.ts';
import { tickedIn } from './ticked.ts';
import type { SubmitBody } from './dto/draft.body.ts';

export interface Submission {
  readonly id: DraftId;
  readonly body: SubmitBody;
  readonly precondition: Precondition;
  readonly channel: Filing['channel'];
  readonly requestId: string;
}

/** Hands a draft in, once: whoever sends it again under the same key hears the same answer. */
@Injectable()
export class SubmissionService {
  private readonly stores: Stores;
  private readonly questions: RegisterQuestions;

  constructor(@InjectStores() stores: Stores, questions: RegisterQuestions) {
    this.stores = stores;
    this.questions = questions;
  }

  async submit(
    session: SignedIn,
    { id, body, precondition, channel, requestId }: Submission,
  ): Promise<Answer> {
    const citizen: Citizen = session;
    const draft = await this.stores.drafts.find(
      id,
      citizen.represents.map(({ of }) => of),
    );
    const represents = draft && representationOf(citizen, draft.subject, draft.service, 'submit');
    if (draft === undefined || represents === undefined) throw new Problem('notFound');
    demand(represents, 'submit');
    const actor: PersonActor = { kind: 'person', party: citizen.party, represents };
    let filed: Filed | undefined;
    const judge = async (at: Draft, subject: Party): Promise<Result<Filed, Problem>> => {
      const service = await this.stores.catalogue.current(at.service, dayOf(this.stores.clock.now()));
      if (service === undefined || draftLapsesOn(at.changedAt) < dayOf(this.stores.clock.now()))
        return err(new Problem('notFound'));
      const asked = await this.questions.ask(
        service.definition,
        { subject: at.subject, citizen, represents, purpose: 'filing', requestId },
        subject,
      );
      const content = { ...contentOf(at.content), ...asked };
      const judged = await this.filed(subject, at.subject, service, content, body, channel);
      if (judged.ok) filed = judged.value;
      return judged;
    };
    const outcome = await this.stores.submitter.submit({
      draft,
      found: draft,
      revision: precondition.seen,
      key: precondition.key,
      actor,
      body: { declarations: body.declarations },
      judge,
    });
    return this.answer(outcome, precondition, draft, filed);
  }

  private async filed(
    subject: Party,
    subjectId: PartyId,
    service: PublishedService,
    content: ReturnType<typeof contentOf>,
    body: SubmitBody,
    channel: Filing['channel'],
  ): Promise<Result<Filed, Problem>> {
    const today = dayOf(this.stores.clock.now());
    const { definition } = service;
    const { registers } = content;
    const context = formContext(registers, today);
    const answers = standingAnswers(definition, content, context);
    const ticked = tickedIn(definition, body.declarations);
    if (!ticked.ok) return ticked;
    const route = await this.stores.routes.of(service.code, placeOf(registers, subject), today);
    if (route === undefined) return err(new Problem('nobodyCompetent'));
    const judged = validate(definition.form, answers, context);
    const phone = judged.ok ? phoneIn(definition, judged.value) : undefined;
    return ok({
      ...route,
      service,
      filing: filingOf({
        definition,
        subject: subjectId,
        channel,
        answers,
        judged,
        registers,
        ticked: ticked.value,
      }),
      rulesVersion: RULES_VERSION,
      distinguishing: distinguishingAnswers(definition, answers),
      ...(phone !== undefined && { phone }),
    });
  }

  private async answer(
    outcome: SubmitOutcome<Problem>,
    { seen }: Precondition,
    { subject, service }: Draft,
    filed: Filed | undefined,
  ): Promise<Answer> {
    switch (outcome.kind) {
      case 'done':
        return outcome.answer;
      case 'unfit':
        throw outcome.problem;
      case 'keyReused':
        throw new Problem('keyReused');
      case 'noSuchDraft':
        throw new Problem('notFound');
      case 'stale':
        throw staleDraft(seen, outcome.draft.revision);
      case 'busy':
        throw new Problem('unavailable', { headers: { 'retry-after': '1' } });
      case 'refused': {
        const { refusal } = outcome;
        if (refusal.code !== 'openMatter') throw refused(refusal);
        // A stranger hears that one is open and no more; a number is for those who may see the subject's matters.
        const number =
          refusal.application === undefined || filed === undefined
            ? undefined
            : await this.stores.matters.openNumber(subject, service, filed.distinguishing);
        throw new Problem('openMatter', { extra: { params: number === undefined ? {} : { number } } });
      }
    }
  }
}
