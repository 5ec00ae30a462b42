import { splitRecord } from './split-record';

describe('splitRecord', () => {
  it.each([
    ['a;b;c', ['a', 'b', 'c'], false],
    ['a;;', ['a', '', ''], false],
    ['"a;1";b;c', ['a;1', 'b', 'c'], false],
    ['"BS ""De Ark""";b;c', ['BS "De Ark"', 'b', 'c'], false],
    ['BS "De Ark";b;c', ['BS "De Ark"', 'b', 'c'], true],
    ['"De Ark" aan Zee;b;c', ['"De Ark" aan Zee', 'b', 'c'], true],
    ['a;b\rc;d', ['a', 'b\rc', 'd'], false],
    ['"a\n1";b;c', ['a\n1', 'b', 'c'], false],
  ])('splits %j', (text, fields, literally) => {
    expect(splitRecord(text, ';', 3)).toEqual({ kind: 'FIELDS', fields, literally });
  });

  it.each([
    ['a;"b;c', 'UNCLOSED'],
    ['"a;b;c', 'UNCLOSED'],
    ['"De "Ark";b;c', 'BROKEN'],
    ['BS "De; Ark";b;c', 'BROKEN'],
    ['"a";b;c\n"d";e;f', 'BROKEN'],
  ])('calls %j %s', (text, kind) => {
    expect(splitRecord(text, ';', 3)).toEqual({ kind });
  });
});
