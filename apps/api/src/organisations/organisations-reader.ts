import type { AnswerOf, InputOf, readSchool } from '@verankerd/contract';
import { countDateOf, type PlainDate } from '@verankerd/domain';
import { nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';

type School = AnswerOf<typeof readSchool>;

/**
 * Reads a school with its name and board of today, and of 1 October of a school year when one is asked for.
 * The register is open data; still only those see a school here who work for it or oversee it, now or earlier.
 */
export async function readSchoolOf(
  transaction: Transaction,
  { params, query }: Pick<InputOf<typeof readSchool>, 'params' | 'query'>,
  today: PlainDate,
): Promise<School> {
  const { schoolYear } = query;
  const [row] = await transaction.query<SchoolRow[]>(selectSchool, [
    params.schoolId,
    today,
    schoolYear ? countDateOf(schoolYear) : null,
  ]);
  if (!row) throw notFound();
  const { now, then, ...school } = row;
  return {
    ...school,
    ...now,
    inSchoolYear: schoolYear && then ? { ...then, schoolYear } : null,
  };
}

type PlaceInTime = Pick<School, 'name' | 'place' | 'board' | 'partnerships'>;
type SchoolRow = Omit<School, keyof PlaceInTime | 'inSchoolYear'> & {
  readonly now: PlaceInTime;
  readonly then: PlaceInTime | null;
};

const selectSchool = `
  SELECT o.id, o.establishment_code AS "establishmentCode", o.sector, o.holiday_region AS "holidayRegion",
    o.closed_on AS "closedOn",
    ${placeOn('$2::date')} AS now,
    CASE WHEN $3::date IS NOT NULL THEN ${placeOn('$3::date')} END AS then
  FROM organisations o
  WHERE o.id = $1 AND o.kind = 'SCHOOL' AND (
    o.id IN (SELECT acting_school_ids())
    OR o.id IN (SELECT acting_shared_school_ids())
    OR EXISTS (
      SELECT 1 FROM organisation_relations r WHERE r.school_id = o.id
        AND (r.parent_id IN (SELECT acting_board_ids()) OR r.parent_id IN (SELECT acting_partnership_ids())))
    OR acting_is_administrator())`;

/**
 * SQL for name, place, board and partnerships on a date. Name and board of a time before the register begins are the
 * first known ones, as `board_of` has it, and a closed school keeps its last name; a partnership counts only from the
 * day on which it is recorded.
 */
function placeOn(date: string): string {
  return `(
    SELECT json_build_object(
      'name', n.name, 'place', n.place,
      'board', (
        SELECT json_build_object('id', r.parent_id, 'name', ${nameOn('r.parent_id', date)} ->> 'name')
        FROM organisation_relations r
        WHERE r.school_id = o.id AND r.kind = 'BOARD' AND (r.valid_to IS NULL OR r.valid_to > ${date})
        ORDER BY r.valid_from LIMIT 1),
      'partnerships', (
        SELECT coalesce(json_agg(json_build_object('id', p.id, 'code', p.partnership_code,
          'name', ${nameOn('p.id', date)} ->> 'name') ORDER BY p.partnership_code), '[]')
        FROM organisation_relations r JOIN organisations p ON p.id = r.parent_id
        WHERE r.school_id = o.id AND r.kind = 'PARTNERSHIP'
          AND r.valid_from <= ${date} AND (r.valid_to IS NULL OR r.valid_to > ${date})))
    FROM organisation_names n
    WHERE n.organisation_id = o.id
    ORDER BY (n.valid_to <= ${date}) IS TRUE,
      CASE WHEN (n.valid_to <= ${date}) IS NOT TRUE THEN n.valid_from END, n.valid_from DESC
    LIMIT 1)`;
}
