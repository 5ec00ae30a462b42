import * as fc from 'fast-check';
import { XmlReader, attributeOf } from './xml-reader';

describe('XmlReader', () => {
  it('reads tags, attributes, text, entities and CDATA, and passes over comments', () => {
    expect(
      eventsOf(
        `<?xml version="1.0"?><x:a b="1>2"><!-- <c> --><d/>1 &lt; &#50;<![CDATA[<3]]></x:a>`,
      ),
    ).toEqual(['+a b="1>2"', '+d', '-d', '1 < 2', '<3', '-a']);
  });

  it('reads the same whatever the pieces', () => {
    const xml = `<row r="1"><c r="A1" t='s'><v>12</v></c><!--x--><c><is><t>a &amp; b</t></is></c></row>`;
    const whole = eventsOf(xml);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (length) => {
        expect(joined(eventsOf(xml, length))).toEqual(joined(whole));
      }),
    );
  });

  it.each([
    ['a document type', '<!DOCTYPE a>'],
    ['an entity nobody knows', '<a>&b;</a>'],
    ['an entity that never ends', '<a>&lt</a>'],
    ['an end within a tag', '<a'],
  ])('refuses %s', (_, xml) => {
    expect(() => eventsOf(xml)).toThrow('file.damaged-workbook');
  });

  it('finds an attribute by its own name only', () => {
    expect(attributeOf(` r="A1" xr:id='a &amp; b' s="3"`, 'id')).toBe('a & b');
    expect(attributeOf(' numFmtId="3"', 'Id')).toBeNull();
  });
});

function eventsOf(xml: string, pieceLength = xml.length): string[] {
  const events: string[] = [];
  const reader = new XmlReader({
    opened: (name, attributes) => events.push(`+${name}${attributes}`),
    closed: (name) => events.push(`-${name}`),
    text: (text) => events.push(text),
  });
  for (let start = 0; start < xml.length; start += pieceLength) {
    reader.write(xml.slice(start, start + pieceLength));
  }
  reader.end();
  return events;
}

const joined = (events: readonly string[]): string => events.join('|');
