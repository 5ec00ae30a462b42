import {
  createIndicator,
  recordMeasurement,
  submitMeasurements,
  type EnteredValue,
  type IndicatorFacts,
} from '@verankerd/contract';
import {
  addedUp,
  partsOfAnswers,
  phaseGroups,
  scaleOfAnswers,
  totalCounts,
  type MeasuredGroup,
  type SchoolYear,
  type Universe,
} from '@verankerd/domain';
import type { TestApi } from '../../platform/testing/test-api';

/** A school of a universe in the API: who works there, and what it measures. */
export type EnteredSchool = {
  readonly name: string;
  readonly schoolId: string;
  readonly indicatorId: string;
  readonly cookie: string;
};

const round = 'SPRING';

/** Enters a universe through the API as its schools would, and hands all of it in. */
export class EnteredUniverse {
  readonly schools: EnteredSchool[] = [];
  boardId = '';

  constructor(
    private readonly api: TestApi,
    private readonly universe: Universe,
  ) {}

  async enter(): Promise<void> {
    this.boardId = await this.api.world.board();
    for (const name of new Set(this.universe.years.map(({ school }) => school))) {
      const school = await this.addSchool(name);
      this.schools.push(school);
      const years = this.universe.years.filter((year) => year.school === name);
      for (const year of years) {
        await this.record(school, year.year, 'SCHOOL', totalCounts(year));
        for (const group of phaseGroups) {
          const counts = year.groups.find(({ key }) => key === group)?.counts;
          if (counts) await this.record(school, year.year, group, counts);
        }
      }
      for (const { period } of this.universe.pools.filter((pool) => pool.school === name)) {
        const within = years.filter(({ year }) => period.first <= year && year <= period.last);
        await this.record(school, period.last, 'SCHOOL', addedUp(within.map(totalCounts)), true);
      }
      for (const { year } of years) await this.handIn(school, year);
    }
  }

  private async addSchool(name: string): Promise<EnteredSchool> {
    const schoolId = await this.api.world.school({ boardId: this.boardId });
    const cookie = await this.api.world.signedIn('SCHOOL_LEADER', schoolId);
    const { answer } = await this.api.call(
      createIndicator,
      { params: { schoolId }, body: factsOf(this.universe) },
      cookie,
    );
    return { name, schoolId, cookie, indicatorId: answer.id };
  }

  /** What is refused for its small number is entered as such, as the form tells schools to. */
  private async record(
    { schoolId, indicatorId, cookie }: EnteredSchool,
    schoolYear: SchoolYear,
    group: MeasuredGroup,
    counts: readonly number[],
    withYearBefore = false,
  ): Promise<void> {
    const params = { schoolId, indicatorId, schoolYear, round, group } as const;
    const put = (value: EnteredValue) =>
      this.api.call(
        recordMeasurement,
        {
          params,
          body: {
            ...{ value, withYearBefore, measuredOn: null, source: null },
            ...{ explanation: null, breakReason: null },
          },
          version: 0,
        },
        cookie,
      );
    const { status, problem } = await put(valueOf(this.universe, counts));
    if (status === 422 && problem.code === 'measurement.too-few-answers')
      await put({ state: 'SUPPRESSED' });
    else if (status !== 200 && !withYearBefore) throw new Error(`${status} ${problem.code}`);
  }

  private async handIn({ schoolId, indicatorId, cookie }: EnteredSchool, schoolYear: SchoolYear) {
    const params = { schoolId, schoolYear, round } as const;
    const body = { indicatorIds: [indicatorId] };
    await this.api.call(submitMeasurements, { params, body }, cookie);
  }
}

function factsOf(universe: Universe): IndicatorFacts {
  return {
    ...{ choiceId: null, name: 'Aangevallen', explanation: null, instrument: null },
    ...{ family: 'OUTCOME_SAFETY', subject: universe.respondents, direction: 'NEITHER' },
    measure: measureOf(universe),
  };
}

function measureOf({ form, years }: Universe): IndicatorFacts['measure'] {
  const answers = years[0]?.ungrouped.length ?? 2;
  switch (form) {
    case 'PROPORTION':
      return { kind: form, target: null };
    case 'MEAN':
      return { kind: form, target: null, scale: { ...scaleOfAnswers(answers) } };
    case 'COUNTS':
      return { kind: form, categories: Array.from({ length: answers }, (_, at) => `${at}`) };
  }
}

function valueOf({ form }: Universe, counts: readonly number[]): EnteredValue {
  const parts = partsOfAnswers(form, counts);
  if (parts === null || parts.kind === 'AMOUNT') return { state: 'MISSING' };
  const entered =
    parts.kind === 'MEAN'
      ? { kind: parts.kind, mean: parts.mean, sd: parts.sd, n: parts.n }
      : parts.kind === 'COUNTS'
        ? { kind: parts.kind, counts: [...parts.counts] }
        : parts;
  return { state: 'REPORTED', parts: entered, invited: null, responded: null };
}
