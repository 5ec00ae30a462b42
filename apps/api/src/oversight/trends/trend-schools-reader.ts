import { trendSchoolsOnPage, type TrendSchools } from '@verankerd/contract';
import { percentageOf, schoolYearOf, type PlainDate } from '@verankerd/domain';
import type { Transaction } from '../../platform/database/unit-of-work';
import { notFound } from '../../platform/http/refusal';
import { nameOf } from '../overseer-sql';
import { overseers, type Overseer, type OverseerKey } from '../overseers';
import { anchoringOnDay, figureOn, handedIn, wasSeenOn } from './handed-in-sql';
import { yearsOfPeriod, type AskedPeriod } from './trend-period';

type Fraction = {
  readonly schoolYear: string;
  readonly part: number | null;
  readonly whole: number | null;
};
type School = Omit<TrendSchools['list'][number], 'choices'> & {
  readonly choices: readonly {
    readonly choiceId: string;
    readonly interventionName: string;
    readonly figures: readonly Fraction[];
  }[];
};
type Row = Pick<TrendSchools, 'schools'> & { readonly list: readonly School[] };

const statements = {
  BOARD: statementFor('BOARD'),
  PARTNERSHIP: statementFor('PARTNERSHIP'),
  NATIONAL_DESK: statementFor('NATIONAL_DESK'),
} as const;

/**
 * Reads the anchoring of each choice of a page of schools over the years, by Dutch alphabet.
 * @throws Refusal `resource.not-found` when the actor does not work for the overseer.
 */
export async function readTrendSchoolsOf(
  transaction: Transaction,
  { kind, id }: OverseerKey,
  { page = 1, ...asked }: AskedPeriod & { readonly page?: number | undefined },
  today: PlainDate,
): Promise<TrendSchools> {
  const years = yearsOfPeriod(asked, today);
  const [row] = await transaction.query<Row[]>(statements[kind], [
    id,
    schoolYearOf(today),
    years.map(({ schoolYear }) => schoolYear),
    years.map(({ on }) => on),
    (asked.moment ?? 'SAME_DAY') === 'SAME_DAY',
    trendSchoolsOnPage,
    (page - 1) * trendSchoolsOnPage,
  ]);
  if (!row) throw notFound();
  const list = row.list.map(({ choices, ...school }) => ({
    ...school,
    choices: choices.map(({ figures, ...choice }) => ({
      ...choice,
      indices: years.map(({ schoolYear }) =>
        indexOf(figures.find((figure) => figure.schoolYear === schoolYear)),
      ),
    })),
  }));
  return { today, page, years: [...years], schools: row.schools, list };
}

function indexOf(figure: Fraction | undefined): number | null {
  if (!figure || figure.part === null || figure.whole === null) return null;
  return percentageOf(figure.part, figure.whole).shown;
}

/**
 * SQL: overseer `$1`, this school year `$2`, the years `$3` and their days `$4`, whether only what had been handed in by
 * then counts `$5`, and the page: `$6` schools from `$7` on.
 */
function statementFor(kind: Overseer): string {
  return `
    WITH seen AS MATERIALIZED (
      SELECT h.school_id, h.choice_id, h.intervention_id, h.school_year, h.index_whole AS whole,
        ${figureOn('h', 'index_part', 'm.on_day')} AS part
      FROM (${handedIn(kind, `o.intervention_id, ${anchoringOnDay}`, '$3::text[]')}) h
      JOIN unnest($3::text[], $4::date[]) m (school_year, on_day) ON m.school_year = h.school_year
      WHERE CASE WHEN $5::boolean THEN ${wasSeenOn('h', 'm.on_day')} ELSE h.superseded_at IS NULL END),
    named AS MATERIALIZED (
      SELECT s.school_id, n.name FROM (SELECT DISTINCT school_id FROM seen) s
      CROSS JOIN LATERAL (${nameOf('s.school_id', 'count_date_of($2)')}) n),
    page AS (SELECT * FROM named ORDER BY name COLLATE "nl-x-icu", school_id LIMIT $6 OFFSET $7),
    choices AS (
      SELECT seen.school_id, seen.choice_id, i.name,
        json_agg(json_build_object('schoolYear', school_year, 'part', part, 'whole', whole)) AS figures
      FROM page JOIN seen ON seen.school_id = page.school_id JOIN interventions i ON i.id = seen.intervention_id
      GROUP BY seen.school_id, seen.choice_id, i.name)
    SELECT (SELECT count(*)::integer FROM named) AS schools,
      (SELECT coalesce(json_agg(json_build_object('schoolId', page.school_id, 'name', page.name, 'choices', (
          SELECT json_agg(json_build_object('choiceId', c.choice_id, 'interventionName', c.name, 'figures', c.figures)
            ORDER BY c.name COLLATE "nl-x-icu", c.choice_id)
          FROM choices c WHERE c.school_id = page.school_id))
        ORDER BY page.name COLLATE "nl-x-icu", page.school_id), '[]') FROM page) AS list
    FROM organisations overseer
    WHERE overseer.id = $1 AND overseer.kind = '${kind}' AND overseer.id IN (SELECT ${overseers[kind].actingIds})`;
}
