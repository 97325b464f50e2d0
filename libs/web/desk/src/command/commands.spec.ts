import { describe, expect, it } from '@jest/globals';
import { STATUSES } from '@yizhan/domain/applications';
import { actKey, actsIn, handsOn } from './commands.ts';
import { DESK_LETTERS, HELP_KEY, lettersIn } from './letters.ts';

describe('what a desk can do', () => {
  it('follows from the machine: of a state what its people may do in it', () => {
    expect(actsIn('received').map(actKey)).toEqual(['take', 'accept', 'notAccept']);
    expect(actsIn('awaitingApproval').map(actKey)).toEqual(['take', 'return', 'approve']);
    expect(actsIn('decided').map(actKey)).toEqual(['take', 'issue', 'deliver']);
    expect(actsIn('closed')).toEqual([]);
  });

  it('wants the next case where this one leaves one’s hands', () => {
    expect((['accept', 'propose', 'approve', 'issue', 'deliver', 'return'] as const).every(handsOn)).toBe(
      true,
    );
    expect((['take', 'startReview', 'answerFinding'] as const).some(handsOn)).toBe(false);
  });
});

describe('letters', () => {
  it.each(STATUSES)('are one for each act of %s, and none of the desk’s own', (status) => {
    const letters = [...lettersIn(status).values()];
    expect(letters).toHaveLength(actsIn(status).length);
    expect(new Set(letters).size).toBe(letters.length);
    for (const taken of [...Object.values(DESK_LETTERS), HELP_KEY]) expect(letters).not.toContain(taken);
  });
});
