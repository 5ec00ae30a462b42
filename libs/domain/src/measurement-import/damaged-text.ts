/**
 * Whether a text carries the marks of a conversion that went wrong. The bytes of such a text are valid, so that
 * no decoder notices: `Súdwest-Fryslân` comes out of a DOS code page as `S·dwest-FryslÔn`, out of UTF-8 read
 * as Windows-1252 as `SÃºdwest-FryslÃ¢n`. No Dutch name holds these signs where they stand.
 */
export function isDamagedText(text: string): boolean {
  return plainlyAscii.test(text) ? false : marks.some((mark) => mark.test(text));
}

const plainlyAscii = /^[\x20-\x7e]*$/;

const marks: readonly RegExp[] = [
  // Control characters, among them the bytes that Windows-1252 leaves without a meaning.
  // eslint-disable-next-line no-control-regex -- finding them is the point
  /[\u0000-\u001f\u007f-\u009f]/,
  // What a decoder writes for a byte that it cannot read.
  /\ufffd/,
  // UTF-8 that was read as Windows-1252: a lead byte, then the sign of a following byte.
  /[ÃÂ][\u00a0-\u00bf\u20ac‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u,
  /â€/u,
  // An accented capital within a word of small letters.
  /\p{Ll}[À-ÖØ-ÞŠŒŽŸ]/u,
  // A sign between two letters where only a letter can stand.
  /\p{L}[¡-¿×÷‚ƒ„…†‡ˆ‰‹›“”•˜™]\p{L}/u,
];
