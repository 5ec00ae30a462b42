const int4 = 4;
const int8 = 8;
/** 1 January 2000, from which PostgreSQL counts, in milliseconds since 1970. */
const postgresEpoch = Date.UTC(2000, 0, 1);

/** Reads an array of whole numbers (`integer[]`) in the binary format of PostgreSQL. */
export function integersOf(packed: Buffer): Int32Array {
  const { length, start } = headerOf(packed);
  const values = new Int32Array(length);
  for (let index = 0; index < length; index += 1)
    values[index] = packed.readInt32BE(start + index * (int4 + int4) + int4);
  return values;
}

/** Reads an array of moments (`timestamptz[]`) in that format, as milliseconds since 1970. */
export function momentsOf(packed: Buffer): Float64Array {
  const { length, start } = headerOf(packed);
  const values = new Float64Array(length);
  for (let index = 0; index < length; index += 1) {
    const at = start + index * (int4 + int8) + int4;
    const microseconds = packed.readInt32BE(at) * 2 ** 32 + packed.readUInt32BE(at + int4);
    values[index] = microseconds / 1000 + postgresEpoch;
  }
  return values;
}

/** An array begins with its dimensions, a flag and its type; then the length and lower bound of each dimension. */
function headerOf(packed: Buffer): { readonly length: number; readonly start: number } {
  if (packed.readInt32BE(0) === 0) return { length: 0, start: 3 * int4 };
  return { length: packed.readInt32BE(3 * int4), start: 5 * int4 };
}
