import {
  catalogue1,
  choiceQuestions1,
  type Catalogue,
  type CatalogueEntry,
} from '@verankerd/content';
import { recognitionEnd } from '@verankerd/domain';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';

// Any UUID; ids follow from it and the key of the entry, so that every installation gives an entry the same id.
const namespace = '5b3a4c1e-7d0f-4b59-9a56-2f6a1d8c7e40';

/** The id of a catalogue entry, the same in every installation. */
export function catalogueId(key: string): string {
  return v5(key, namespace);
}

/**
 * Brings the catalogue in the database to a content pack: new entries are added, known ones get the newest facts.
 * Entries that the pack no longer has stay, for choices point at them. Loading the same pack again changes nothing.
 * @param manager on a connection of the owner of the tables: the application itself cannot write the catalogue.
 */
export async function loadCatalogue(
  manager: EntityManager,
  pack: Catalogue = catalogue1,
): Promise<void> {
  await manager.transaction(async (transaction) => {
    for (const entry of pack.entries) {
      const interventionId = await loadEntry(transaction, entry, pack.id);
      await loadRecognitions(transaction, interventionId, entry);
    }
  });
}

async function loadEntry(
  transaction: EntityManager,
  entry: CatalogueEntry,
  packVersion: string,
): Promise<string> {
  const [row] = await transaction.query<{ id: string }[]>(writeEntry, [
    catalogueId(entry.key),
    entry.key,
    entry.name,
    entry.provider,
    entry.targetLevels,
    entry.sectors,
    entry.goals,
    entry.targetGroup,
    entry.aim,
    entry.carriedOutBy,
    entry.size,
    entry.remark,
    entry.links[0]?.url ?? null,
    packVersion,
  ]);
  return row?.id ?? catalogueId(entry.key);
}

const writeEntry = `
  INSERT INTO interventions (id, key, name, provider, target_levels, sectors, goals, target_group, aim, executor,
    demands, remark, link, pack_version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  ON CONFLICT (key) DO UPDATE SET
    name = excluded.name, provider = excluded.provider, target_levels = excluded.target_levels,
    sectors = excluded.sectors, goals = excluded.goals, target_group = excluded.target_group, aim = excluded.aim,
    executor = excluded.executor, demands = excluded.demands, remark = excluded.remark, link = excluded.link,
    pack_version = excluded.pack_version
  RETURNING id`;

async function loadRecognitions(
  transaction: EntityManager,
  interventionId: string,
  { key, recognitions }: CatalogueEntry,
): Promise<void> {
  for (const [index, recognition] of recognitions.entries()) {
    const { validYears } = choiceQuestions1.recognitionLevels[recognition.level];
    await transaction.query(writeRecognition, [
      catalogueId(`${key}#${index + 1}`),
      interventionId,
      index + 1,
      recognition.level,
      recognition.databank,
      recognition.recognisedOn,
      recognition.seenOn,
      recognitionEnd(recognition.recognisedOn, validYears),
      recognition.standing === 'LATEST_KNOWN',
      recognition.status === 'SEEN',
      recognition.url,
    ]);
  }
  await transaction.query('DELETE FROM recognitions WHERE intervention_id = $1 AND position > $2', [
    interventionId,
    recognitions.length,
  ]);
}

const writeRecognition = `
  INSERT INTO recognitions (id, intervention_id, position, level, databank, recognised_on, seen_on, valid_until,
    latest, verified, link)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (intervention_id, position) DO UPDATE SET
    level = excluded.level, databank = excluded.databank, recognised_on = excluded.recognised_on,
    seen_on = excluded.seen_on, valid_until = excluded.valid_until, latest = excluded.latest,
    verified = excluded.verified, link = excluded.link`;
