import type { AnswerOf, InputOf, listCatalogue, readCatalogueEntry } from '@verankerd/contract';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

type Entry = AnswerOf<typeof readCatalogueEntry>;
type Filter = InputOf<typeof listCatalogue>['query'];

const selectEntries = `
  SELECT i.id, i.key, i.name, i.provider, i.target_levels AS "targetLevels", i.sectors, i.goals,
    i.target_group AS "targetGroup", i.aim, i.executor, i.demands, i.remark, i.link,
    (SELECT coalesce(json_agg(json_build_object(
        'level', r.level, 'databank', r.databank, 'recognisedOn', r.recognised_on, 'seenOn', r.seen_on,
        'validUntil', r.valid_until, 'latest', r.latest, 'verified', r.verified, 'link', r.link
      ) ORDER BY r.position), '[]')
     FROM recognitions r WHERE r.intervention_id = i.id) AS recognitions
  FROM interventions i
  WHERE i.key IS NOT NULL`;

/** Lists the catalogue by name; the article "De" does not count, as in a library. */
export async function readCatalogue(
  transaction: Transaction,
  filter: Filter,
): Promise<AnswerOf<typeof listCatalogue>> {
  const entries = await transaction.query<Entry[]>(
    `${selectEntries}
       AND ($1::text IS NULL OR $1 = ANY (i.sectors))
       AND ($2::text IS NULL OR $2 = ANY (i.target_levels))
       AND concat_ws(' ', i.name, i.provider, i.aim ->> 'nl', i.aim ->> 'en', i.target_group ->> 'nl',
         i.target_group ->> 'en') ILIKE ALL ($3)
     ORDER BY regexp_replace(lower(i.name), '^de ', ''), i.id`,
    [filter.sector ?? null, filter.targetLevel ?? null, patternsOf(filter.q ?? '')],
  );
  return { entries };
}

/** Reads one entry of the catalogue. A school's own intervention is none. */
export async function readEntry(transaction: Transaction, interventionId: string): Promise<Entry> {
  const [entry] = await transaction.query<Entry[]>(`${selectEntries} AND i.id = $1`, [
    interventionId,
  ]);
  if (!entry) throw notFound();
  return entry;
}

/** A pattern for each word; what a reader types is never a pattern itself. */
function patternsOf(search: string): string[] {
  return search
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
