import { describe, expect, it } from '@jest/globals';
import type { Available } from '../desk.wire.ts';
import { buttonsOf, givenTo, standstillOf } from './buttons.ts';

const open = (command: Available['command']): Available => ({ command, open: true });
const shut = (command: Available['command'], code: NonNullable<Available['refusal']>['code']): Available => ({
  command,
  open: false,
  refusal: { code },
});

const keysOf = (state: 'received' | 'inReview', available: readonly Available[]) =>
  buttonsOf({ state, available }).map(({ key, letter, refusal }) => [key, letter, refusal]);

describe('the buttons of a case', () => {
  it('are what the server says is open, each with its letter', () => {
    expect(keysOf('received', [open('accept'), open('take')])).toEqual([
      ['take', 't', undefined],
      ['accept', 'a', undefined],
    ]);
  });

  it('give granting and refusing the same weight', () => {
    expect(keysOf('inReview', [open('propose')])).toEqual([
      ['propose.grant', 'g', undefined],
      ['propose.refuse', 'r', undefined],
    ]);
  });

  it('stay, with the reason, where something can be done about it', () => {
    expect(keysOf('inReview', [shut('propose', 'findingsOpen')])).toEqual([
      ['propose.grant', 'g', 'findingsOpen'],
      ['propose.refuse', 'r', 'findingsOpen'],
    ]);
  });

  it('are not drawn for a step of somebody else, or of another time', () => {
    expect(keysOf('received', [shut('accept', 'taskOfAnother'), shut('notAccept', 'roleMissing')])).toEqual(
      [],
    );
    expect(keysOf('inReview', [open('answerFinding'), open('withdraw')])).toEqual([]);
  });

  it('have no letter twice in a state', () => {
    const letters = buttonsOf({
      state: 'received',
      available: [open('take'), open('accept'), open('notAccept')],
    }).map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(3);
    expect(letters).not.toContain('n');
  });
});

describe('why nothing can be done', () => {
  const task = { id: 'x', step: 'accept', taken: true, mine: false } as const;

  it('is said: a colleague has it, it is over, or it is not one’s turn', () => {
    const nothing = [shut('accept', 'taskOfAnother')];
    expect(standstillOf({ state: 'received', task, available: nothing })).toBe('colleague');
    expect(standstillOf({ state: 'received', task: null, available: nothing })).toBe('nothing');
    expect(standstillOf({ state: 'closed', task: null, available: [] })).toBe('closed');
  });

  it('is not said where something can', () => {
    expect(standstillOf({ state: 'received', task, available: [open('accept')] })).toBeUndefined();
  });
});

describe('what nobody types', () => {
  it('is the task that is taken, and of other commands nothing', () => {
    const task = { id: 'the task', step: 'accept', taken: false, mine: false } as const;
    expect(givenTo({ command: 'take' }, { task })).toEqual({ task: 'the task' });
    expect(givenTo({ command: 'accept' }, { task })).toEqual({});
  });
});
