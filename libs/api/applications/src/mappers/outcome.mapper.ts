import type { JsonValue } from '@yizhan/domain/kernel';
import { type CaseInHand, latestContent, sealedWith } from '../case-in-hand.ts';
import type { PaymentResultAnswer, ProposalAnswer, ReasonAnswer } from '../dto/outcome.answer.ts';

/** The money that was granted; where it goes, in bank and last digits. */
export function resultAnswer(inHand: CaseInHand): PaymentResultAnswer | undefined {
  const payment = inHand.state.decision?.payment;
  if (payment === undefined) return undefined;
  const payee = latestContent(inHand, 'payee') as
    { readonly bank: string; readonly tail: string } | undefined;
  return { ...payment, payee: payee === undefined || inHand.sight === 'masked' ? null : payee };
}

/** Why it is a no, with its law (rule 10); nothing before it is decided. */
export function reasonAnswer(inHand: CaseInHand): ReasonAnswer | undefined {
  const { outcome, decision } = inHand.state;
  const said = reasonSaid(inHand);
  if (said === undefined || outcome === undefined || outcome === 'granted') return undefined;
  const rightBody =
    outcome === 'notAccepted' ? textIn(sealedWith(inHand, 'notAccepted', 'reason'), 'rightBody') : undefined;
  return {
    text: said,
    ...(rightBody !== undefined && { rightBody }),
    basis: lawsOf(inHand, decision?.basis ?? basisOfNotice(inHand)),
  };
}

/** What the reviewer wants, for whoever has to approve it. */
export function proposalAnswer(inHand: CaseInHand): ProposalAnswer | undefined {
  const { proposal } = inHand.state;
  if (proposal === undefined || inHand.sight === 'own') return undefined;
  const reason =
    inHand.sight === 'whole' ? textIn(sealedWith(inHand, 'proposed', 'proposal'), 'reason') : undefined;
  return {
    outcome: proposal.proposed,
    basis: proposal.basis,
    laws: lawsOf(inHand, proposal.basis),
    on: proposal.on,
    by: { name: inHand.people.get(proposal.by)?.name ?? '' },
    ...(reason !== undefined && { reason }),
  };
}

function reasonSaid(inHand: CaseInHand): string | undefined {
  if (inHand.sight === 'masked') return undefined;
  if (inHand.state.outcome === 'notAccepted')
    return textIn(sealedWith(inHand, 'notAccepted', 'reason'), 'reason');
  return inHand.state.decision === undefined
    ? undefined
    : textIn(sealedWith(inHand, 'proposed', 'proposal'), 'reason');
}

function basisOfNotice({ events }: CaseInHand): readonly string[] {
  const notice = events.find(({ type }) => type === 'notAccepted');
  return (notice?.data['basis'] ?? []) as readonly string[];
}

function lawsOf({ context }: CaseInHand, basis: readonly string[]): ReasonAnswer['basis'] {
  return context.definition.legalBases
    .filter(({ id }) => basis.includes(id))
    .map(({ law, article }) => ({
      zh: `${law.zh}${article?.zh ?? ''}`,
      en: article === undefined ? law.en : `${law.en}, ${article.en}`,
    }));
}

function textIn(value: JsonValue | undefined, key: string): string | undefined {
  const text =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, JsonValue>>)[key]
      : undefined;
  return typeof text === 'string' ? text : undefined;
}
