import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bytesOfHex, concatBytes, hex, utf8 } from './bytes.ts';
import { canonicalJson, CanonicalJsonError, rfc8785, type JsonValue } from './canonical-json.ts';

const numRuns = Number(process.env['YIZHAN_RUNS'] ?? 300);

/** The double with these 64 bits. */
function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe('RFC 8785, appendix B: numbers', () => {
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('%s is %s', (bits, text) => {
    expect(rfc8785(double(bits))).toBe(text);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000'])('%s has no text', (bits) => {
    expect(() => rfc8785(double(bits))).toThrow(CanonicalJsonError);
  });
});

describe('RFC 8785: the test data of its author', () => {
  it('section 3.2.2', () => {
    const input: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(rfc8785(input as JsonValue)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    // Section 3.2.4 gives the bytes.
    expect(hex(utf8(rfc8785(input as JsonValue)))).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
    );
  });

  it('section 3.2.3: sorting', () => {
    const input: unknown = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    const values = Object.values(JSON.parse(rfc8785(input as JsonValue)) as Record<string, string>);
    // A parse puts the integer-like key first again; the text itself has the standard's order.
    expect(values).toHaveLength(7);
    expect(rfc8785(input as JsonValue)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
        '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('arrays', () => {
    expect(rfc8785([56, { d: true, 10: null, 1: [] }])).toBe('[56,{"1":[],"10":null,"d":true}]');
  });

  it('french', () => {
    const input = {
      peach: 'This sorting order',
      péché: 'is wrong according to French',
      pêche: 'but canonicalization MUST',
      sin: 'ignore locale',
    };
    expect(rfc8785(input)).toBe(
      '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}',
    );
  });

  it('structures', () => {
    const input: unknown = JSON.parse(String.raw`{
      "1": {"f": {"f": "hi", "F": 5}, "\n": 56.0}, "10": {}, "": "empty", "a": {},
      "111": [{"e": "yes", "E": "no"}], "A": {}
    }`);
    expect(rfc8785(input as JsonValue)).toBe(
      String.raw`{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}`,
    );
  });

  it('unicode', () => {
    expect(rfc8785({ 'Unnormalized Unicode': 'A\u030a' })).toBe('{"Unnormalized Unicode":"A\u030a"}');
  });

  it('weird', () => {
    const input: unknown = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\u000a": "Newline", "1": "One", "\u0080": "Control\u007f",
      "\ud83d\ude02": "Smiley", "\u00f6": "Latin Small Letter O With Diaeresis",
      "\ufb33": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge"
    }`);
    expect(rfc8785(input as JsonValue)).toBe(
      '{"\\n":"Newline","\\r":"Carriage Return","1":"One","</script>":"Browser Challenge","\u0080":"Control\u007f",' +
        '"ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😂":"Smiley","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });
});

describe('the record’s own form', () => {
  it.each([
    ['a fraction', { a: [0, 1.5] }, '/a/1'],
    ['an integer that others round', { a: 2 ** 53 }, '/a'],
    ['U+0000 in a value', { 'a/b': 'x\u0000' }, '/a~1b'],
    ['U+0000 in a key', { 'x\u0000': 1 }, '/x\u0000'],
    ['a lone surrogate', ['\ud83d'], '/0'],
    ['a lone surrogate in a key', { '\ude00': 1 }, '/\ude00'],
    ['undefined', { a: undefined }, '/a'],
    ['a date object', { a: new Date(0) }, '/a'],
    ['a map', new Map(), ''],
    ['a hole', Object.assign([], { 1: 2 }) as unknown[], '/0'],
    ['a big integer', [1n], '/0'],
    ['not a number', [Number.NaN], '/0'],
  ])('refuses %s and says where', (_, value, pointer) => {
    const run = (): string => canonicalJson(value as JsonValue);
    expect(run).toThrow(CanonicalJsonError);
    try {
      run();
    } catch (error) {
      expect(error instanceof CanonicalJsonError && error.pointer).toBe(pointer);
    }
  });

  it('is a fixed point, and does not see the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        let text: string;
        try {
          text = canonicalJson(value as JsonValue);
        } catch (error) {
          expect(error).toBeInstanceOf(CanonicalJsonError);
          return;
        }
        expect(canonicalJson(JSON.parse(text) as JsonValue)).toBe(text);
        expect(canonicalJson(reversed(value) as JsonValue)).toBe(text);
      }),
      { numRuns },
    );
  });

  it('writes -0 as 0', () => {
    expect(canonicalJson([-0])).toBe('[0]');
  });
});

describe('bytes', () => {
  it('are those of the platform’s encoder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hex(utf8(text))).toBe(Buffer.from(text, 'utf8').toString('hex'));
      }),
      { numRuns },
    );
    expect(() => utf8('\ud83d')).toThrow(RangeError);
  });

  it('go to hex and back', () => {
    expect(hex(bytesOfHex('00ff10'))).toBe('00ff10');
    expect(hex(concatBytes(bytesOfHex('00ff'), bytesOfHex('10')))).toBe('00ff10');
    expect(() => bytesOfHex('0')).toThrow(RangeError);
    expect(() => bytesOfHex('FF')).toThrow(RangeError);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}
