import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Writes dots as PNG without transparency: a PDF takes such a picture over as it is, and with transparency it would have
 * to be unpacked, split and packed again. Source: W3C, PNG (Third Edition), section 11.
 * @param dots red, green, blue and opacity of each, row by row; the opacity is left out
 */
export function encodePng(dots: Uint8ClampedArray, width: number, height: number): Buffer {
  const row = 1 + width * 3;
  const rows = Buffer.alloc(row * height);
  let from = 0;
  for (let y = 0; y < height; y += 1) {
    // The first byte of a row says that it is not filtered.
    let to = y * row + 1;
    for (let x = 0; x < width; x += 1) {
      rows[to++] = dots[from++] ?? 0;
      rows[to++] = dots[from++] ?? 0;
      rows[to++] = dots[from++] ?? 0;
      from += 1;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a colour, red, green and blue.
  header.set([8, 2], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
