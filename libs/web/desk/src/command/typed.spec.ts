import { describe, expect, it } from '@jest/globals';
import { commandOf } from './commands.ts';
import { fieldsFor, withVariant } from './command-form.tsx';
import { bodyOf, typedIn } from './typed.ts';

const GRANT = { command: 'propose', variant: 'grant' } as const;

describe('what stands in a form', () => {
  it('is read field by field; of a list every chosen one', () => {
    const data = new FormData();
    data.append('basis', 'elderlyRights');
    data.append('basis', 'allowanceNotice');
    data.append('reason', ' 符合条件 ');
    expect(typedIn(data, fieldsFor(GRANT))).toEqual({
      basis: ['elderlyRights', 'allowanceNotice'],
      reason: ' 符合条件 ',
    });
  });

  it('has an empty line for what nobody touched', () => {
    expect(typedIn(new FormData(), fieldsFor(GRANT))).toEqual({ basis: [], reason: '' });
  });
});

describe('the body of a command', () => {
  it('names what is proposed, though no field asks for it', () => {
    const body = bodyOf({ basis: ['allowanceNotice'], reason: '' }, fieldsFor(GRANT), withVariant(GRANT, {}));
    expect(body).toEqual({ proposed: 'grant', basis: ['allowanceNotice'] });
    expect(commandOf('propose').body.parse(body).ok).toBe(true);
  });

  it('leaves out what is empty, and the spaces around what is not', () => {
    const act = { command: 'accept' } as const;
    expect(bodyOf({ remark: '  ' }, fieldsFor(act), {})).toEqual({});
    expect(bodyOf({ remark: ' 齐全 ' }, fieldsFor(act), {})).toEqual({ remark: '齐全' });
  });

  it('keeps what is given, whatever was typed under its name', () => {
    const act = { command: 'answerFinding' } as const;
    const typed = { finding: '7', verdict: 'satisfied', remark: '已核实' };
    expect(bodyOf(typed, fieldsFor(act), { finding: 2 })).toEqual({
      finding: 2,
      verdict: 'satisfied',
      remark: '已核实',
    });
  });

  it('keeps an empty list that must not be empty, so that its fault is said', () => {
    const body = bodyOf({ basis: [] }, fieldsFor(GRANT), withVariant(GRANT, {}));
    expect(commandOf('propose').body.parse(body)).toMatchObject({ ok: false, error: [{ path: '/basis' }] });
  });
});
