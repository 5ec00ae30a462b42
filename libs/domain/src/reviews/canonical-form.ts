/** A value that JSON can hold. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/**
 * The one text for a JSON value: names sorted by UTF-16 code units, no white space, numbers and escapes as ECMAScript
 * writes them. Equal content gives equal text wherever it was stored, so that a checksum of it proves that nothing
 * changed. Source: RFC 8785 (JSON Canonicalization Scheme).
 * @throws TypeError for what JSON cannot hold: undefined, NaN, infinity, and text with half a surrogate pair.
 */
export function canonicalForm(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberForm(value);
  if (typeof value === 'string') return textForm(value);
  if (isList(value)) return `[${value.map(canonicalForm).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON holds no ${typeof value}`);
  // Without a compare function, sort orders by UTF-16 code units: the order of the RFC.
  const members = Object.keys(value)
    .sort()
    .map((name) => `${textForm(name)}:${canonicalForm(memberOf(value, name))}`);
  return `{${members.join(',')}}`;
}

function numberForm(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON holds no ${value}`);
  return JSON.stringify(value);
}

function textForm(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('Half a surrogate pair is no text');
  return JSON.stringify(text);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function memberOf(value: Readonly<Record<string, JsonValue>>, name: string): JsonValue {
  const member = value[name];
  if (member === undefined) throw new TypeError(`JSON holds no undefined, at ${name}`);
  return member;
}
