import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

/**
 * Starts a database server for a bench: in a folder of its own that goes away with it, so that what people keep here
 * is never touched, and not by chance on another kind of server.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function openScratchServer() {
  const place = mkdtempSync(path.join(tmpdir(), 'verankerd-bench-'));
  const remove = () => rmSync(place, { recursive: true, force: true });
  try {
    const server = await startEmbeddedPostgres({ folder: path.join(place, 'data'), keep: false });
    return {
      url: server.urlOf('postgres'),
      stop: async () => {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
