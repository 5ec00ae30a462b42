import { mostSchoolsWithDetails, type Portfolio } from '@verankerd/contract';
import {
  anchoringDistribution,
  overseenRollUp,
  percentageOf,
  preventionCover,
  schoolYearOf,
  type AnchoringTally,
  type DisclosureRule,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import type { Transaction } from '../../platform/database/unit-of-work';
import { notFound } from '../../platform/http/refusal';
import { withYear } from '../oversight-reader';
import type { OverseerKey } from '../overseers';
import { portfolioStatement } from './portfolio-sql';

type Intervention = Portfolio['interventions'][number];
type Use = NonNullable<Intervention['uses']>[number];
type Found = Pick<Intervention, 'key' | 'name' | 'targetLevels'> & {
  readonly uses: readonly (Omit<Use, 'index'> & Omit<AnchoringTally, 'choices'>)[];
};
type Row = Pick<Portfolio, 'organisation' | 'schoolYears' | 'schools'> & {
  readonly interventions: readonly Found[];
};

const statements = {
  BOARD: portfolioStatement('BOARD'),
  PARTNERSHIP: portfolioStatement('PARTNERSHIP'),
  NATIONAL_DESK: portfolioStatement('NATIONAL_DESK'),
} as const;

/**
 * Reads which interventions the schools of an overseer use in a school year, since when, and how firmly they are
 * anchored, with one statement.
 * @throws Refusal `resource.not-found` when the actor does not work for the overseer.
 */
export async function readPortfolioOf(
  transaction: Transaction,
  { kind, id }: OverseerKey,
  asked: SchoolYear | undefined,
  today: PlainDate,
  rule: DisclosureRule,
): Promise<Portfolio> {
  const schoolYear = asked ?? schoolYearOf(today);
  const [row] = await transaction.query<Row[]>(statements[kind], [
    id,
    schoolYear,
    schoolYearOf(today),
    today,
  ]);
  if (!row) throw notFound();
  const isListed = row.schools <= mostSchoolsWithDetails;
  const interventions = row.interventions.map((found) => interventionOf(found, isListed, rule));
  return {
    today,
    schoolYear,
    schoolYears: withYear(row.schoolYears, schoolYearOf(today)),
    organisation: row.organisation,
    schools: row.schools,
    interventions,
    levels: [
      ...preventionCover(
        row.interventions.map((found) => ({
          ...found,
          schools: [...runningBySchool(found).keys()],
        })),
      ),
    ],
  };
}

function interventionOf(found: Found, isListed: boolean, rule: DisclosureRule): Intervention {
  const running = found.uses.filter(({ status }) => status === 'ACTIVE');
  const bySchool = runningBySchool(found);
  const shares = {
    schools: bySchool.size,
    largest: Math.max(0, ...bySchool.values()),
    sum: running.length,
  };
  return {
    key: found.key,
    name: found.name,
    targetLevels: found.targetLevels,
    schools: bySchool.size,
    since: running.map(({ since }) => since).sort()[0] ?? null,
    notRunning: found.uses.length - running.length,
    anchoring: overseenRollUp(shares, rule, () => {
      const tallies = running.map((use) => ({ ...use, choices: 1 }));
      const { labels, notComputed } = anchoringDistribution(tallies);
      return { labels, notComputed };
    }),
    uses: isListed ? found.uses.map(useOf) : null,
  };
}

function useOf({
  part,
  whole,
  schoolId,
  choiceId,
  schoolName,
  since,
  status,
}: Found['uses'][number]): Use {
  const index = part === null || whole === null ? null : percentageOf(part, whole).shown;
  return { schoolId, choiceId, schoolName, since, status, index };
}

/** How many choices of an intervention run at each school. */
function runningBySchool({ uses }: Found): ReadonlyMap<string, number> {
  const schools = new Map<string, number>();
  for (const { schoolId, status } of uses)
    if (status === 'ACTIVE') schools.set(schoolId, (schools.get(schoolId) ?? 0) + 1);
  return schools;
}
