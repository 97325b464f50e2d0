import { addDays, addMs, dayOf, plainDate, startOfDay, type Instant } from '../kernel/index.ts';
import { calendarsOf, type CalendarEdition } from '../calendar/index.ts';
import { type Actor } from './actor.ts';
import { available } from './available.ts';
import { CaseFile, completeFiling, context, tenOn, type Hashing } from './case.fixture.ts';
import { type FilingContext } from './context.ts';
import { type Filing } from './filing.ts';
import { FINDING_VERDICTS, type Observation } from './finding.ts';
import { allowance, EDITIONS, fromAcceptance } from './law.fixture.ts';
import { COMMAND_NAMES, type CommandName } from './machine.ts';
import { clerk, daughterWith, EVERYBODY, madeUpId, mother } from './people.fixture.ts';
import { type Refusal } from './refusal.ts';
import { openTasks, type State } from './state.ts';
import { DELIVERY_METHODS, PROPOSALS } from './words.ts';

/** A second edition for 2026, published in the middle of things: late November gains a holiday and loses a weekend. */
const [, , of2026] = EDITIONS;
if (of2026 === undefined) throw new Error('no calendar of 2026');
const SECOND_EDITION: CalendarEdition = {
  ...of2026,
  edition: 2,
  publishedAt: tenOn('2026-10-20'),
  off: [...of2026.off, { date: dayOf(tenOn('2026-11-27')), name: 'nationalDay' }],
  worked: [
    ...of2026.worked,
    dayOf(tenOn('2026-11-07')),
    dayOf(tenOn('2026-11-14')),
    dayOf(tenOn('2026-11-28')),
  ],
};
const CALENDARS = [context.calendars, calendarsOf([...EDITIONS, SECOND_EDITION])];

/** Something tried on the way, and what was answered. */
export interface Step {
  readonly actor: Actor;
  readonly command: CommandName;
  readonly body: unknown;
  readonly at: Instant;
  /** How many acts the page has missed. */
  readonly behind: number;
}

export interface Journey {
  readonly base: Omit<FilingContext, 'ids'>;
  readonly filer: Actor;
  readonly filing: Filing;
  readonly filedAt: Instant;
  readonly steps: readonly Step[];
}

export interface Tried {
  readonly step: Step;
  readonly refusal?: Refusal;
}

/** Turns numbers into choices; the same numbers make the same journey. */
export type Pick = <T>(from: readonly T[]) => T;

export function picker(next: () => number): Pick {
  return (from) => {
    const item = from[next() % from.length];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
}

const BODIES: Readonly<Record<CommandName, (state: State, pick: Pick) => unknown>> = {
  withdraw: () => ({}),
  take: (state, pick) => ({ task: pick([openTasks(state)[0]?.id ?? madeUpId(1), madeUpId(1)]) }),
  accept: (_, pick) => pick([{}, { remark: '演示' }, { unknown: 1 }]),
  notAccept: (_, pick) => ({
    ground: pick(['noLicenceNeeded', 'notCompetent']),
    reason: '演示',
    basis: ['rules4'],
    ...pick([{}, { rightBody: '演示机关' }]),
  }),
  startReview: () => ({}),
  recordFinding: (_, pick) => ({
    observations: [observed(pick(['registerConfirms', 'registerContradicts', 'conditionUnknown']))],
  }),
  answerFinding: (state, pick) => ({
    finding: pick([...state.findings.map(({ finding }) => finding), 99]),
    verdict: pick(FINDING_VERDICTS),
    remark: '演示',
  }),
  propose: (_, pick) => ({
    proposed: pick(PROPOSALS),
    reason: '演示',
    basis: pick([['rules4'], ['rules4', 'rules5'], ['unheardOf']]),
  }),
  return: () => ({ reason: '演示' }),
  approve: () => ({}),
  issue: () => ({}),
  deliver: (_, pick) => ({ method: pick(DELIVERY_METHODS), evidence: '演示' }),
};

function observed(code: Observation['code']): Observation {
  return { code, about: 'householdBook', source: 'household', observedAt: tenOn('2026-09-01') };
}

/** One is of age from November on; the other's amount is known all the time. */
const SUBJECTS = [
  context.people.subject,
  { name: '演示乙', birth: plainDate('1945-03-01') },
  { name: '演示丙', birth: plainDate('1950-03-01') },
];

const FILINGS: readonly Filing[] = [
  completeFiling,
  { ...completeFiling, registers: { ...completeFiling.registers, household: { state: 'notFound' } } },
  { ...completeFiling, registers: {}, consents: [] },
  { ...completeFiling, provided: ['letter'] },
];

/** A way, and what came of going it. */
export interface Wandered {
  readonly journey: Journey;
  readonly file: CaseFile;
  readonly tried: readonly Tried[];
}

/** Plans a way through an application: nine times in ten what is open, else anything. */
export function wander(pick: Pick, length: number): Wandered {
  const definition = pick([allowance, fromAcceptance]);
  const calendars = pick(CALENDARS);
  const base = { ...context, definition, calendars, people: { ...context.people, subject: pick(SUBJECTS) } };
  const filedAt = tenOn(pick(['2026-09-18', '2026-10-12', '2026-10-19', '2026-11-24', '2026-12-30']));
  const filer = pick([mother, daughterWith('submit', 'view'), clerk]);
  const paper = {
    channel: 'window',
    arrivedOn: addDays(dayOf(filedAt), pick([0, -2, -9, -40])),
    confirmation: '演示',
  } as const;
  const filing = { ...pick(FILINGS), ...(filer === clerk && paper) };
  const file = new CaseFile(base);
  const filed = file.file(filer, filedAt, filing);
  if (!filed.ok) throw new Error(JSON.stringify(filed.error));
  const tried: Tried[] = [];
  let at = filedAt;
  let tail = 2;
  // A closed case is knocked at twice more, and then left alone.
  while (tried.length < length && tail > 0) {
    if (file.now.closed !== undefined) tail -= 1;
    at = later(at, pick);
    tried.push(tryStep(file, nextStep(file, at, pick)));
  }
  const steps = tried.map(({ step }) => step);
  return { journey: { base, filer, filing, filedAt, steps }, file, tried };
}

function later(at: Instant, pick: Pick): Instant {
  const days = pick([0, 0, 0, 0, 0, 0, 1, 1, 2, 7]);
  return days === 0 ? addMs(at, 60_000) : addMs(startOfDay(addDays(dayOf(at), days)), pick([0, 30_000_000]));
}

function nextStep(file: CaseFile, at: Instant, pick: Pick): Step {
  const behind = pick([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  const { actor, command } = pick([...OPEN_NINE_IN_TEN])(file, at, pick);
  return { actor, command, body: BODIES[command](file.now, pick), at, behind };
}

const oneIn = (n: number): readonly boolean[] => Array.from({ length: n }, (_, index) => index === 0);

/** What is open for somebody nearly always, or ends a way: left to even chance, few ways would get far. */
const ODDS: Partial<Readonly<Record<CommandName, readonly boolean[]>>> = {
  withdraw: oneIn(40),
  notAccept: oneIn(3),
  recordFinding: oneIn(12),
  return: oneIn(2),
};

type Who = { readonly actor: Actor; readonly command: CommandName };
type Choice = (file: CaseFile, at: Instant, pick: Pick) => Who;

const anything: Choice = (_, __, pick) => ({ actor: pick(EVERYBODY), command: pick(COMMAND_NAMES) });

const somethingOpen: Choice = (file, at, pick) => {
  const office = openTasks(file.now)[0]?.agency;
  // Mostly people of the office that has the case: most of the others could do nothing.
  const atHand = EVERYBODY.filter((actor) => actor.kind === 'staff' && actor.agency === office);
  const { context: ground } = file;
  for (let tries = 0; tries < 6; tries++) {
    const actor = pick([...atHand, ...atHand, ...EVERYBODY]);
    const open = available(file.now, actor, ground, at).filter((command) => command.open);
    const likely = open.filter(({ command }) => pick(ODDS[command] ?? [true]));
    if (likely.length > 0) return { actor, command: pick(likely).command };
  }
  return anything(file, at, pick);
};

const OPEN_NINE_IN_TEN: readonly Choice[] = [...Array.from({ length: 9 }, () => somethingOpen), anything];

function tryStep(file: CaseFile, step: Step): Tried {
  const { actor, command, body, at, behind } = step;
  const outcome = file.act(actor, command, body, at, file.now.lastActSeq - behind);
  return outcome.ok ? { step } : { step, refusal: outcome.error };
}

/** Goes a planned way again, with a worker that comes before each step as often as it likes. */
export function replay(
  { base, filer, filing, filedAt, steps }: Journey,
  worker: (file: CaseFile, next: Step, before: Instant) => void,
  hashing?: Hashing,
): { readonly file: CaseFile; readonly tried: readonly Tried[] } {
  const file = new CaseFile(base, hashing);
  file.file(filer, filedAt, filing);
  let before = filedAt;
  const tried = steps.map((step): Tried => {
    worker(file, step, before);
    before = step.at;
    return tryStep(file, step);
  });
  return { file, tried };
}
