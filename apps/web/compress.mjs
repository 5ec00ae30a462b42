import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const root = path.resolve(import.meta.dirname, '../../dist/apps/web/browser');
const smallest = 1024;

// Once, at build time and as small as it gets: the server only sends what lies beside each file.
const parameters = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

for (const file of await readdir(root, { recursive: true })) {
  if (!/\.(js|css|svg)$/.test(file)) continue;
  const content = await readFile(path.join(root, file));
  if (content.length < smallest) continue;
  await writeFile(path.join(root, `${file}.br`), await compress(content, { params: parameters }));
}
