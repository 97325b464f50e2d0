import { CaseFile, completeFiling, context } from '../../libs/domain/src/applications/case.fixture.ts';
import { allowance, fromAcceptance } from '../../libs/domain/src/applications/law.fixture.ts';
import {
  approver,
  clerk,
  mother,
  officer,
  otherClerk,
  otherOfficer,
} from '../../libs/domain/src/applications/people.fixture.ts';
import type { Pick } from '../../libs/domain/src/applications/wander.fixture.ts';
import {
  type Actor,
  asksForAnswer,
  type CommandName,
  openTasks,
  PROPOSALS,
} from '@yizhan/domain/applications';
import { type Calendars, calendarsOf, parseCalendarEdition } from '@yizhan/domain/calendar';
import { addDays, addMs, dayOf, type Instant, plainDate, startOfDay } from '@yizhan/domain/kernel';
import type { NaiveLaw, WrittenTable } from '../support/naive-turnaround.ts';

/** Tables that come out in the middle of things: a holiday more, weekends worked, and one of them taken back. */
function laterTables(tables: readonly WrittenTable[]): readonly WrittenTable[] {
  const of2026 = tables.find(({ year }) => year === 2026);
  if (of2026 === undefined) throw new Error('no table of 2026');
  const second = {
    ...of2026,
    edition: 2,
    publishedAt: '2026-05-20T02:00:00.000Z',
    off: [
      ...of2026.off,
      { date: '2026-05-27', name: 'labourDay' },
      { date: '2026-10-08', name: 'nationalDay' },
    ],
    worked: [...of2026.worked, '2026-05-23', '2026-05-24', '2026-06-06', '2026-11-07'],
  };
  const third = {
    ...second,
    edition: 3,
    publishedAt: '2026-10-16T16:00:00.000Z',
    worked: [...of2026.worked, '2026-10-31'],
  };
  return [...tables, second, third];
}

function calendarsFrom(tables: readonly WrittenTable[]): Calendars {
  const editions = tables.map((table) => {
    const edition = parseCalendarEdition(table);
    if (!edition.ok) throw new Error(JSON.stringify(edition.error));
    return edition.value;
  });
  return calendarsOf(editions);
}

/** Tables as the two languages read them. */
interface Days {
  readonly tables: readonly WrittenTable[];
  readonly calendars: Calendars;
}

/** The tables of the house, and the same with later ones. */
export function daysOf(tables: readonly WrittenTable[]): readonly Days[] {
  return [tables, laterTables(tables)].map((known) => ({ tables: known, calendars: calendarsFrom(known) }));
}

/** A life, and the law it was lived under in the two languages: the product's and the naive one. */
export interface Life {
  readonly file: CaseFile;
  readonly law: NaiveLaw;
}

/** One application from its filing to its end, or nearly, at the pace and with the turns that chance has. */
export function live(pick: Pick, days: readonly Days[]): Life {
  const { tables, calendars } = pick(days);
  const definition = pick([allowance, fromAcceptance]);
  const base = {
    ...context,
    definition,
    calendars,
    people: {
      ...context.people,
      subject: { name: '演示乙', birth: plainDate(pick(['1945-03-01', '1962-06-01'])) },
    },
  };
  const file = new CaseFile(base);
  const law: NaiveLaw =
    definition === allowance
      ? { tables, acceptance: 5, promised: { value: 15, from: 'received' } }
      : {
          tables,
          acceptance: 5,
          promised: { value: 10, from: 'accepted' },
          statutory: { value: 20, from: 'accepted' },
        };
  new Walk(file, pick).walk();
  return { file, law };
}

const MOMENTS = [0, 1, 7 * 3_600_000, 10 * 3_600_000, 16 * 3_600_000, 86_399_999];
const basis = ['rules4'];

class Walk {
  private readonly file: CaseFile;
  private readonly pick: Pick;
  private at: Instant;

  constructor(file: CaseFile, pick: Pick) {
    this.file = file;
    this.pick = pick;
    const days = pick([0, 40, 120, 250, 330, 380, 460, 490, 500, 560, 620, 630, 640, 650, 660]);
    this.at = startOfDay(
      addDays(plainDate('2025-01-02'), days + pick(Array.from({ length: 45 }, (_, n) => n))),
    );
  }

  walk(): void {
    this.filed();
    for (let step = 0; step < 30 && this.file.now.closed === undefined; step++) {
      this.later();
      if (this.pick(oneIn(25))) this.act(mother, 'withdraw', {});
      else this.next();
      // Few are left lying before they are closed.
      if (this.pick(oneIn(60))) return;
    }
  }

  private filed(): void {
    const onPaper = this.pick(oneIn(4));
    const filing = onPaper
      ? {
          ...completeFiling,
          channel: 'window' as const,
          confirmation: '演示',
          arrivedOn: addDays(dayOf(this.at), -this.pick([0, 1, 3, 9, 30])),
        }
      : { ...completeFiling, registers: this.pick([completeFiling.registers, {}]) };
    const outcome = this.file.file(onPaper ? clerk : mother, this.at, filing);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  }

  private next(): void {
    switch (this.file.now.status) {
      case 'received':
        this.take(otherClerk);
        if (this.pick(oneIn(12)))
          this.act(otherClerk, 'notAccept', { ground: 'noLicenceNeeded', reason: '演示', basis });
        else this.act(otherClerk, 'accept', {});
        return;
      case 'accepted':
        this.take(officer);
        this.act(officer, 'startReview', {});
        return;
      case 'inReview':
        this.take(officer);
        this.answered();
        this.act(officer, 'propose', {
          proposed: this.pick(['grant', 'grant', 'grant', ...PROPOSALS]),
          reason: '演示',
          basis,
        });
        return;
      case 'awaitingApproval':
        this.take(approver);
        if (this.pick(oneIn(4))) this.act(approver, 'return', { reason: '演示' });
        else this.act(approver, 'approve', {});
        return;
      case 'decided':
        this.take(this.file.now.issued === undefined ? otherOfficer : clerk);
        if (this.file.now.issued === undefined) this.act(otherOfficer, 'issue', {});
        else this.act(clerk, 'deliver', { method: 'window', evidence: '演示' });
        return;
      case 'closed':
        return;
    }
  }

  private answered(): void {
    for (const { finding } of this.file.now.findings.filter(asksForAnswer)) {
      this.act(officer, 'answerFinding', { finding, verdict: 'satisfied', remark: '演示' });
    }
  }

  private take(actor: Actor): void {
    const task = openTasks(this.file.now)[0];
    if (task?.takenBy === undefined) this.act(actor, 'take', { task: task?.id });
  }

  /** What is refused leaves the case as it was; what was due was written all the same. */
  private act(actor: Actor, command: CommandName, body: unknown): void {
    this.file.act(actor, command, body, this.at);
  }

  private later(): void {
    const days = this.pick([0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 6, 9, 14]);
    this.at =
      days === 0
        ? addMs(this.at, 60_000)
        : addMs(startOfDay(addDays(dayOf(this.at), days)), this.pick(MOMENTS));
  }
}

const oneIn = (n: number): readonly boolean[] => Array.from({ length: n }, (_, index) => index === 0);
