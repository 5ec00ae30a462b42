import type { Indicator } from '@verankerd/contract';
import {
  dateInSchoolYear,
  laterSchoolYear,
  measuredGroups,
  recommendedFamilies,
  type MeasurementRoundKind,
  type PlainDate,
  type SchoolYear,
} from '@verankerd/domain';
import { valueToKeep } from '../../evaluations/check-value';
import { rulesFor } from '../../evaluations/disclosure-rules';
import {
  instrumentId,
  writeMeasurements,
  type WrittenMeasurement,
} from '../../evaluations/evaluations-door';
import { measurementChange } from '../../evaluations/measurement-change';
import { momentOn, schoolDay } from './demo-calendar';
import type { SchoolPeople } from './demo-people';
import type { DemoWorld } from './demo-world';
import type { StartedChoice } from './live-choice';
import type { IndicatorStory, MeasuringRoundStory } from './measuring-story';
import { recommendedRounds } from './recommended-rounds';
import { SeededRandom } from './seeded-random';
import type { WorkEvent } from './work-event';

const measuredOn = {
  BASELINE: { month: 4, day: 16 },
  AUTUMN: { month: 10, day: 14 },
  SPRING: { month: 3, day: 19 },
  YEAR: { month: 5, day: 28 },
} as const satisfies Record<MeasurementRoundKind, { month: number; day: number }>;

type Measured = { readonly indicator: Indicator; readonly rounds: readonly MeasuringRoundStory[] };

/** A round of measuring of a school year, and the day on which it was entered. */
type Round = {
  readonly year: SchoolYear;
  readonly round: MeasurementRoundKind;
  readonly enteredOn: PlainDate;
};

/** What a school of the demo measures of a choice: its indicators, and each round that it enters and hands in. */
export class SchoolMeasuring {
  private measured: readonly Measured[] = [];

  constructor(
    private readonly world: DemoWorld,
    private readonly choice: StartedChoice,
    private readonly people: SchoolPeople,
  ) {}

  /** Makes the indicators, on the day on which the first year is planned. */
  async start(on: PlainDate): Promise<void> {
    const { clock, useCases } = this.world;
    const { schoolId, choiceId, story, pupils, seed } = this.choice;
    clock.turnTo(momentOn(on, 30));
    const { indicators } = await useCases.createRecommendedIndicators.execute(
      this.people.coreTeam,
      { params: { schoolId, choiceId }, body: undefined, query: undefined, version: 0 },
    );
    const rounds = recommendedRounds({ ...story, pupils }, new SeededRandom(`${seed} measured`));
    const recommended = recommendedFamilies.flatMap((family) => {
      const indicator = indicators.find((one) => one.family === family);
      return indicator ? [{ indicator, rounds: rounds[family] }] : [];
    });
    const own: Measured[] = [];
    for (const one of story.measuring ?? [])
      own.push({ indicator: await this.add(one), rounds: one.rounds });
    this.measured = [...recommended, ...own];
  }

  /**
   * Measures what is measured in a school year up to a day, and tells the history of it.
   * @param planOn day on which a baseline of before the start is entered.
   */
  async liveYear(
    year: SchoolYear,
    { planOn, until }: { readonly planOn: PlainDate; readonly until: PlainDate },
  ): Promise<readonly WorkEvent[]> {
    const before = laterSchoolYear(year, -1);
    const rounds: readonly Round[] = [
      { year: before, round: 'BASELINE', enteredOn: planOn },
      ...(['AUTUMN', 'SPRING', 'YEAR'] as const).map((round) => ({
        ...{ year, round, enteredOn: dayOf(year, round) },
      })),
    ];
    const events: WorkEvent[] = [];
    for (const round of rounds)
      if (round.enteredOn <= until) events.push(...(await this.measure(round)));
    return events;
  }

  private add({ facts, instrument, rounds }: IndicatorStory): Promise<Indicator> {
    const { schoolId, choiceId } = this.choice;
    const version = rounds[0]?.instrumentVersion ?? null;
    return this.world.useCases.createIndicator.execute(this.people.coreTeam, {
      params: { schoolId },
      body: {
        ...facts,
        choiceId,
        instrument: instrument === undefined ? null : { id: instrumentId(instrument), version },
      },
      query: undefined,
      version: 0,
    });
  }

  private async measure({ year, round, enteredOn }: Round): Promise<readonly WorkEvent[]> {
    const { calendar, work } = this.world;
    const { coreTeam: actor } = this.people;
    const now = this.measured.flatMap(({ indicator, rounds }) =>
      rounds
        .filter((one) => one.round === round && calendar.yearsAgo(one.yearsAgo) === year)
        .map((story) => ({ indicator, rows: measurementsOf(indicator, story, year) })),
    );
    if (now.length === 0) return [];
    const { schoolId } = this.choice;
    const at = momentOn(enteredOn, 120);
    await work.write(actor, (transaction) =>
      writeMeasurements(
        transaction,
        now.flatMap(({ rows }) => rows),
        { actor, schoolId, at, isSubmitted: true },
      ),
    );
    const note = (kind: string, subject: string, after: unknown): WorkEvent => ({
      ...{ kind: 'NOTED', at, on: enteredOn, change: { kind, subject, after } },
    });
    return now.flatMap(({ indicator, rows }) => [
      ...rows.map((row) => {
        const said = { schoolId, indicator, place: row, before: null, after: row, at };
        const { kind, subject, after } = measurementChange('measurement.recorded', said);
        return note(kind, subject, after);
      }),
      note('measurement.submitted', indicator.id, {
        ...{ indicator: indicator.name, round, groups: rows.map(({ group }) => group) },
      }),
    ]);
  }
}

function dayOf(year: SchoolYear, round: MeasurementRoundKind): PlainDate {
  return schoolDay(dateInSchoolYear(year, measuredOn[round]));
}

const rules = rulesFor();

function measurementsOf(
  indicator: Indicator,
  story: MeasuringRoundStory,
  year: SchoolYear,
): readonly (WrittenMeasurement & { readonly firstSchoolYear: SchoolYear })[] {
  const { measure, subject } = indicator;
  const asked = {
    ...{ kind: measure.kind, subject },
    scale: measure.kind === 'MEAN' ? measure.scale : null,
    categories: measure.kind === 'COUNTS' ? measure.categories : null,
  };
  return measuredGroups.flatMap((group) => {
    const entered = story.values[group];
    if (!entered) return [];
    const isSchool = group === 'SCHOOL';
    return {
      ...{ indicatorId: indicator.id, schoolYear: year, round: story.round, group },
      value: valueToKeep(entered, asked, null, rules[subject]),
      firstSchoolYear: story.withYearBefore ? laterSchoolYear(year, -1) : year,
      measuredOn: dayOf(year, story.round),
      instrumentVersion: story.instrumentVersion,
      source: null,
      explanation: (isSchool ? story.explanation : undefined) ?? null,
      breakReason: (isSchool ? story.breakReason : undefined) ?? null,
    };
  });
}
