import * as fc from 'fast-check';
import { canonicalForm, type JsonValue } from './canonical-form';

/** The same content with the names of every object in another order. */
function shuffled(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, shuffled(member as JsonValue)]),
  );
}

const anyJson = fc
  .jsonValue({ stringUnit: 'binary' })
  .filter((value) => !JSON.stringify(value).includes('__proto__')) as fc.Arbitrary<JsonValue>;

describe('canonicalForm', () => {
  it.each<[string, JsonValue, string]>([
    ['names in order of their code units', { b: 1, a: 2, B: 3 }, '{"B":3,"a":2,"b":1}'],
    ['digits before letters', { '10': 1, '9': 2, a: 3 }, '{"10":1,"9":2,"a":3}'],
    ['nothing between', { list: [1, 'a', null, true] }, '{"list":[1,"a",null,true]}'],
    ['numbers as ECMAScript does', [1.0, 55.6, 1e21, 0.000001, -0], '[1,55.6,1e+21,0.000001,0]'],
    ['text as it is, but for what must be escaped', 'é "\n\u2028', '"é \\"\\n\u2028"'],
    ['nothing at all', {}, '{}'],
  ])('writes %s', (_, value, form) => {
    expect(canonicalForm(value)).toBe(form);
  });

  it('sorts as RFC 8785 shows: by UTF-16, not by code point', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalForm(example)) as object)).toEqual([
      // Of an object that is parsed, whole numbers come first; the form itself has \r before 1.
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalForm(example).startsWith('{"\\r":"Carriage Return","1":"One"')).toBe(true);
  });

  it('is read back as the same content', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalForm(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same whatever the order of the names, also once it was read back', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const form = canonicalForm(value);
        expect(canonicalForm(shuffled(value))).toBe(form);
        expect(canonicalForm(JSON.parse(form) as JsonValue)).toBe(form);
      }),
    );
  });

  it('differs when one character of one text differs', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const forms = [one, other].map((text) => canonicalForm({ text }));
        expect(forms[0] === forms[1]).toBe(one === other);
      }),
    );
  });

  it.each<[string, unknown]>([
    ['undefined', { a: undefined }],
    ['no number', [Number.NaN]],
    ['infinity', Number.POSITIVE_INFINITY],
    ['half a surrogate pair', '\ud83d'],
    ['half a surrogate pair in a name', { '\ude00': 1 }],
    ['a big integer', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalForm(value as JsonValue)).toThrow(TypeError);
  });
});
