import { type Actor } from './actor.ts';
import { CaseFile, completeFiling, context, tenOn } from './case.fixture.ts';
import { type Filing } from './filing.ts';
import { type CommandName } from './machine.ts';
import { approver, clerk, mother, officer } from './people.fixture.ts';
import { type Refusal } from './refusal.ts';
import { type Proposed } from './words.ts';

export const day = tenOn('2026-11-24');
export const basis = ['rules4'];
export const reason = '演示理由';

export function filed(filing: Filing = completeFiling, filer: Actor = mother): CaseFile {
  const file = new CaseFile();
  const outcome = file.file(filer, day, filing);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return file;
}

export const accepted = (filing?: Filing): CaseFile =>
  filed(filing).take(clerk, day).must(clerk, 'accept', {}, day);

export const inReview = (filing?: Filing): CaseFile =>
  accepted(filing).take(officer, day).must(officer, 'startReview', {}, day);

export const proposed = (what: Proposed = 'grant'): CaseFile =>
  inReview().must(officer, 'propose', { proposed: what, basis, reason }, day);

export const decided = (what?: Proposed): CaseFile =>
  proposed(what).take(approver, day).must(approver, 'approve', {}, day);

export const issued = (what?: Proposed): CaseFile =>
  decided(what).take(officer, day).must(officer, 'issue', {}, day);

export function refusalOf(
  file: CaseFile,
  actor: Actor,
  command: CommandName,
  body: unknown,
): Refusal | undefined {
  const outcome = file.act(actor, command, body, day);
  return outcome.ok ? undefined : outcome.error;
}

export function refusedFiling(
  filing: Filing,
  filer: Actor = mother,
  over: Partial<typeof context> = {},
): Refusal | undefined {
  const outcome = new CaseFile({ ...context, ...over }).file(filer, day, filing);
  return outcome.ok ? undefined : outcome.error;
}

/** What a document of this kind said. */
export function documentOf(file: CaseFile, kind: string): unknown {
  const contents = file.contents.filter((content) => content.kind === 'document');
  return contents
    .map(({ value }) => value)
    .find((value) => (value as { template: string }).template === kind);
}
