import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder `shared/data` beside the repository, with files as they were published; null where it is absent. */
export function publishedDataFolder(): string | null {
  let place = __dirname;
  while (!existsSync(path.join(place, 'nx.json'))) {
    const above = path.dirname(place);
    if (above === place) return null;
    place = above;
  }
  const data = path.join(place, '../shared/data');
  return existsSync(path.join(data, 'duo')) ? data : null;
}
