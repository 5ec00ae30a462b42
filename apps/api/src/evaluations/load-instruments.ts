import { instruments1, type Instruments } from '@verankerd/content';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';

// Any UUID; ids follow from it and the key of the instrument, so that every installation gives it the same id.
const namespace = '0d8f6a52-1f5e-4a3c-9b0d-6b7f4e2c9a11';

/** The id of a known instrument, the same in every installation. */
export function instrumentId(key: string): string {
  return v5(key, namespace);
}

/**
 * Brings the names of known instruments in the database to a content pack. Names that the pack no longer has stay, for
 * measurements point at them. Loading the same pack again changes nothing.
 * @param owner a connection of the owner of the tables: the application itself cannot write known names.
 */
export async function loadInstruments(
  owner: EntityManager,
  pack: Pick<Instruments, 'instruments'> = instruments1,
): Promise<void> {
  for (const { key, name } of pack.instruments)
    await owner.query(
      `INSERT INTO instruments (id, key, name) VALUES ($1, $2, $3)
       ON CONFLICT (key) DO UPDATE SET name = excluded.name`,
      [instrumentId(key), key, name],
    );
}
