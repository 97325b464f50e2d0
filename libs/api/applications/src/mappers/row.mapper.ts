import type { Agency, CaseRow } from '@yizhan/data';
import { ballOf, type Representation, type TimeContext } from '@yizhan/domain/applications';
import type { AgencyId, Instant } from '@yizhan/domain/kernel';
import type { ApplicationRowAnswer } from '../dto/applications.answer.ts';
import { holderAnswer } from './application.mapper.ts';
import { shownLimit } from './clock.mapper.ts';

export interface CaseInMyList {
  readonly row: CaseRow;
  readonly represents: Representation;
  readonly context: TimeContext;
  readonly subject: string;
  readonly agencies: ReadonlyMap<AgencyId, Agency>;
  readonly now: Instant;
}

export function applicationRow({
  row,
  represents,
  context,
  subject,
  agencies,
  now,
}: CaseInMyList): ApplicationRowAnswer {
  const { number, state } = row;
  const { code, shortName } = context.definition;
  return {
    number,
    service: { code, name: shortName },
    subject: { name: subject },
    relation: represents.kind,
    state: state.status,
    ...(state.outcome !== undefined && { outcome: state.outcome }),
    ball: ballOf(state),
    holder: holderAnswer({ state, agencies }),
    submittedAt: state.submitted.at,
    shown: shownLimit(state, context, now),
    ...(state.closed && { closedOn: state.closed.on }),
  };
}
