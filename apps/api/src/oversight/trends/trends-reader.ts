import type { Trends } from '@verankerd/contract';
import {
  anchoringDistribution,
  overseenRollUp,
  questionDistributions,
  schoolYearOf,
  type AnchoringTally,
  type DisclosureRule,
  type PlainDate,
  type SchoolYear,
  type StandingTally,
  type SummedShares,
} from '@verankerd/domain';
import type { Transaction } from '../../platform/database/unit-of-work';
import { notFound } from '../../platform/http/refusal';
import { withYear } from '../oversight-reader';
import type { OverseerKey } from '../overseers';
import { monthsOfPeriod, yearsOfPeriod, type AskedPeriod, type YearOnDay } from './trend-period';
import { trendsStatement } from './trends-sql';

type OfYear = { readonly schoolYear: SchoolYear };
type Sums = OfYear &
  SummedShares & {
    readonly handedIn: number;
    readonly notRunning: number;
    readonly overdue: number | null;
    readonly withOverdue: number;
    readonly confirmed: number;
  };

type Row = Pick<Trends, 'organisation' | 'schoolYears'> & {
  readonly sums: readonly Sums[];
  readonly computed: readonly (OfYear & SummedShares)[];
  readonly standings: readonly (OfYear & StandingTally)[];
  readonly anchoring: readonly (OfYear & AnchoringTally)[];
  readonly months: readonly (SummedShares & { readonly on: PlainDate; readonly overdue: number })[];
};

const statements = {
  BOARD: trendsStatement('BOARD'),
  PARTNERSHIP: trendsStatement('PARTNERSHIP'),
  NATIONAL_DESK: trendsStatement('NATIONAL_DESK'),
} as const;

/**
 * Reads how the schools of an overseer go over the years: the database counts, with one statement, and the domain makes
 * distributions of it, or says why there is none.
 * @throws Refusal `resource.not-found` when the actor does not work for the overseer.
 */
export async function readTrendsOf(
  transaction: Transaction,
  { kind, id }: OverseerKey,
  asked: AskedPeriod,
  today: PlainDate,
  rule: DisclosureRule,
): Promise<Trends> {
  const moment = asked.moment ?? 'SAME_DAY';
  const years = yearsOfPeriod(asked, today);
  const months = monthsOfPeriod(today);
  const [row] = await transaction.query<Row[]>(statements[kind], [
    id,
    schoolYearOf(today),
    years.map(({ schoolYear }) => schoolYear),
    years.map(({ on }) => on),
    years.map(() => moment === 'SAME_DAY'),
    months.map(({ schoolYear }) => schoolYear),
    months.map(({ on }) => on),
  ]);
  if (!row) throw notFound();
  return {
    today,
    moment,
    organisation: row.organisation,
    schoolYears: withYear(row.schoolYears, schoolYearOf(today)),
    years: years.map((year) => trendYearOf(row, year, rule)),
    months: months.map(({ schoolYear, on }) => {
      const found = row.months.find((one) => one.on === on);
      const overdue = overseenRollUp(found ?? nobody, rule, () => found?.overdue ?? 0);
      return { schoolYear, on, choices: found?.sum ?? 0, overdue };
    }),
  };
}

function trendYearOf(
  row: Row,
  { schoolYear, on }: YearOnDay,
  rule: DisclosureRule,
): Trends['years'][number] {
  const isOfYear = (one: OfYear) => one.schoolYear === schoolYear;
  const sums = row.sums.find(isOfYear);
  return {
    schoolYear,
    on,
    schools: sums?.handedIn ?? 0,
    choices: sums?.sum ?? 0,
    notRunning: sums?.notRunning ?? 0,
    questions: overseenRollUp(sums ?? nobody, rule, () => ({
      questions: [...questionDistributions(row.standings.filter(isOfYear))],
      overdue: sums?.overdue ?? 0,
      choicesWithOverdue: sums?.withOverdue ?? 0,
      confirmed: sums?.confirmed ?? 0,
    })),
    anchoring: overseenRollUp(row.computed.find(isOfYear) ?? nobody, rule, () => {
      const { weakest, ...figure } = anchoringDistribution(row.anchoring.filter(isOfYear));
      return { ...figure, weakest: [...weakest] };
    }),
  };
}

const nobody: SummedShares = { schools: 0, largest: 0, sum: 0 };
