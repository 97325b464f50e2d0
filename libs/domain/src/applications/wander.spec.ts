import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMs } from '../kernel/index.ts';
import { type EventBody } from './event.ts';
import { eventTypes } from './events/index.ts';
import { fold } from './fold.ts';
import { COMMAND_NAMES } from './machine.ts';
import { REFUSAL_CODES } from './refusal.ts';
import { type State } from './state.ts';
import { OUTCOMES } from './words.ts';
import { picker, replay, wander, type Tried } from './wander.fixture.ts';

/** The complete run asks every property ten thousand times; a way is many steps, so fewer ways do. */
const FULL = Number(process.env['YIZHAN_RUNS'] ?? 0) >= 10_000;
/** How often each command must have been accepted, over all the ways. */
const WANTED = FULL ? 200 : 10;
const WAYS = FULL ? 2000 : 140;
const LENGTH = 40;

const ways = fc.array(fc.nat(9999), { minLength: 150, maxLength: 150 }).map((numbers) => {
  let used = 0;
  return wander(
    picker(() => numbers[used++ % numbers.length] ?? 0),
    LENGTH,
  );
});

/** Counts how often each thing happened, to be shown and judged at the end. */
class Tally {
  private readonly counts = new Map<string, number>();

  add(what: string): void {
    this.counts.set(what, this.of(what) + 1);
  }

  of(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  among(words: readonly string[]): Readonly<Record<string, number>> {
    return Object.fromEntries(words.map((word) => [word, this.of(word)]));
  }
}

const accepted = new Tally();
const refused = new Tally();
const ended = new Tally();

function tally(tried: readonly Tried[], state: State): void {
  for (const { step, refusal } of tried) {
    if (refusal === undefined) accepted.add(step.command);
    else refused.add(refusal.code);
  }
  if (state.closed !== undefined) ended.add(state.outcome ?? 'without an outcome');
}

function approvals(bodies: readonly EventBody[]): readonly (readonly [string | undefined, string])[] {
  const pairs: [string | undefined, string][] = [];
  let proposer: string | undefined;
  for (const { type, actor } of bodies) {
    if (type === 'proposed') proposer = actor.id;
    if (type === 'approved') pairs.push([proposer, actor.id]);
  }
  return pairs;
}

describe('ways through an application, drawn from what is open nine times in ten', () => {
  beforeAll(() => {
    fc.assert(
      fc.property(ways, ({ file, tried }) => {
        tally(tried, file.now);

        // Replay equals the projection, after a journey through storage too.
        const stored = JSON.parse(JSON.stringify(file.bodies)) as readonly EventBody[];
        expect(fold(stored)).toEqual(file.now);
        expect(JSON.parse(JSON.stringify(file.now))).toEqual(file.now);

        // Every event is what its type describes.
        const described = stored.map(({ type, data }) => eventTypes[type].data.parse(data));
        expect(described).toEqual(stored.map(({ data }) => ({ ok: true, value: data })));

        // Refusals are typed, and nobody approves what they proposed.
        for (const { refusal } of tried)
          if (refusal !== undefined) expect(REFUSAL_CODES).toContain(refusal.code);
        for (const [proposer, by] of approvals(file.bodies)) expect(proposer).not.toBe(by);
        expect(file.now.decision?.by).not.toBe(file.now.decision?.proposedBy ?? 'nobody');

        // Numbers have no gaps, and time never goes back.
        stored.forEach(({ seq }, index) => expect(seq).toBe(index + 1));
        stored
          .slice(1)
          .forEach(({ recordedAt }, index) =>
            expect(recordedAt >= (stored[index]?.recordedAt ?? '')).toBe(true),
          );

        // Lights change once each, and only while something runs.
        const lights = file.now.crossings.map(
          ({ limit, level, from, value }) => `${limit} ${level} ${from} ${value}`,
        );
        expect(new Set(lights).size).toBe(lights.length);
      }),
      // Chance is for the complete run; the short one is the same every time.
      { numRuns: WAYS, ...(!FULL && { seed: 20_261_124 }) },
    );
  });

  it.each(COMMAND_NAMES.map((name) => [name]))(`%s was accepted at least ${WANTED} times`, (name) => {
    expect(accepted.of(name)).toBeGreaterThanOrEqual(WANTED);
  });

  it.each(OUTCOMES.map((outcome) => [outcome]))('some way ended as %s', (outcome) => {
    expect(ended.of(outcome)).toBeGreaterThan(0);
  });

  it('a worker that is late, comes twice or never makes no difference', () => {
    fc.assert(
      fc.property(
        ways,
        fc.array(fc.nat(100), { minLength: LENGTH, maxLength: LENGTH }),
        ({ journey, file, tried }, visits) => {
          const twice = replay(journey, (open, { at }) => open.tick(at).tick(at));
          let visit = 0;
          const sometimes = replay(journey, (open, { at }, before) => {
            const moment = addMs(before, ((visits[visit++] ?? 0) + 1) * 3_600_000);
            if (moment < at) open.tick(moment);
          });
          expect(twice.file.now).toEqual(file.now);
          expect(sometimes.file.now).toEqual(file.now);
          expect([twice.tried, sometimes.tried]).toEqual([tried, tried]);
        },
      ),
      { numRuns: FULL ? 300 : 30 },
    );
  });

  // The figures that a run reports, whatever it proves.
  afterAll(() => {
    const shown = [accepted.among(COMMAND_NAMES), ended.among(OUTCOMES), refused.among(REFUSAL_CODES)];
    process.stdout.write(`${shown.map((counts) => JSON.stringify(counts)).join('\n')}\n`);
  });
});
