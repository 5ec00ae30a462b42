import type { Oversight } from '@verankerd/contract';
import { schoolYearOf, type PlainDate } from '@verankerd/domain';
import { instantOf } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { notFound } from '../platform/http/refusal';
import { columnsOf } from './question-columns-sql';
import { nameOf, yearsOf } from './overseer-sql';
import { overseers, schoolsOf, type Overseer, type OverseerYear } from './overseers';

/**
 * Reads the matrix of schools x seven questions of a board or partnership in a school year, with one statement.
 * @throws Refusal `resource.not-found` when the actor is no officer of it.
 */
export async function readOversight(
  transaction: Transaction,
  { kind, id, schoolYear }: OverseerYear,
  today: PlainDate,
): Promise<Oversight> {
  const [row] = await transaction.query<
    Pick<Oversight, 'organisation' | 'schools' | 'schoolYears'>[]
  >(statements[kind], [id, schoolYear]);
  if (!row) throw notFound();
  return { ...row, today, schoolYear, schoolYears: withYear(row.schoolYears, schoolYearOf(today)) };
}

/** The current year can always be chosen, also when nothing was handed in yet. Last first. */
export function withYear(
  years: Oversight['schoolYears'],
  current: Oversight['schoolYear'],
): Oversight['schoolYears'] {
  return [...new Set([current, ...years])].sort().reverse();
}

const statements: Readonly<Record<Overseer, string>> = {
  BOARD: statementFor('BOARD'),
  PARTNERSHIP: statementFor('PARTNERSHIP'),
  NATIONAL_DESK: statementFor('NATIONAL_DESK'),
};

function statementFor(kind: Overseer): string {
  const { actingIds, maySee, sharing } = overseers[kind];
  return `
    WITH RECURSIVE schools AS (${schoolsOf(kind)}), ${yearsOf(kind)}, choices AS (
      SELECT o.school_id, json_agg(json_build_object(
          'choiceId', o.choice_id, 'interventionName', i.name, 'choiceStatus', o.choice_status,
          'submittedAt', ${instantOf('o.changed_at')}, 'questions', ${columnsOf('o')},
          'openPlannedOn', o.open_planned_on) ORDER BY i.name COLLATE "nl-x-icu", o.choice_id) AS list
      FROM oversight_summaries o JOIN interventions i ON i.id = o.intervention_id
      WHERE o.edition = 'SUBMITTED' AND o.school_year = $2 AND ${maySee('o')}
      GROUP BY o.school_id
    )
    SELECT
      json_build_object('id', overseer.id, 'name', own.name) AS organisation,
      (SELECT coalesce(json_agg(year), '[]') FROM years WHERE year IS NOT NULL) AS "schoolYears",
      (SELECT coalesce(json_agg(json_build_object(
          'schoolId', s.id, 'name', n.name, 'place', n.place,
          'establishmentCode', s.establishment_code, 'sector', s.sector,
          'sharing', ${sharing},
          'choices', coalesce(choices.list, '[]')) ORDER BY n.name COLLATE "nl-x-icu", s.id), '[]')
        FROM schools
        JOIN organisations s ON s.id = schools.school_id
        LEFT JOIN choices ON choices.school_id = s.id
        CROSS JOIN LATERAL (${nameOf('s.id', 'count_date_of($2)')}) n
        WHERE s.closed_on IS NULL OR s.closed_on > count_date_of($2) OR choices.list IS NOT NULL
      ) AS schools
    FROM organisations overseer
    CROSS JOIN LATERAL (${nameOf('overseer.id', 'count_date_of($2)')}) own
    WHERE overseer.id = $1 AND overseer.kind = '${kind}' AND overseer.id IN (SELECT ${actingIds})`;
}
