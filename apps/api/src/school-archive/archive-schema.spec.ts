import { archiveManifest } from '@verankerd/contract';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

const file = path.resolve(__dirname, '../../../../docs/school-archive.schema.json');

describe('docs/school-archive.schema.json', () => {
  it('is made from the schema that checks a manifest', () => {
    const schema = {
      title: 'Manifest of the archive of a school',
      ...z.toJSONSchema(archiveManifest),
    };
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  });
});
