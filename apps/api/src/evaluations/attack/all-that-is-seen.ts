import {
  listIndicators,
  listIndicatorSeries,
  listMeasurements,
  readBoardComparison,
  readIndicatorSeries,
  type SeriesLine,
} from '@verankerd/contract';
import type {
  Disclosed,
  Figure,
  Published,
  PublishedFigure,
  PublishedRollUp,
  SchoolYear,
  Universe,
} from '@verankerd/domain';
import { isDeepStrictEqual } from 'node:util';
import type { TestApi } from '../../platform/testing/test-api';
import { columnsOf } from '../series-columns';
import type { EnteredSchool } from './entered-universe';

/** Collects what readers come to see of a universe, by every route that answers with figures, for all years. */
export class AllThatIsSeen {
  private readonly figures = new Map<string, PublishedFigure>();
  private readonly rollUps: PublishedRollUp[] = [];

  constructor(
    private readonly api: TestApi,
    private readonly universe: Universe,
  ) {}

  /** Reads everything of a school as somebody; answers with whether they saw anything. */
  async read(school: EnteredSchool, cookie: string): Promise<boolean> {
    const { schoolId, indicatorId } = school;
    const params = { schoolId, indicatorId };
    const one = await this.api.call(readIndicatorSeries, { params }, cookie);
    if (one.status !== 200) return false;
    this.addLines(school, one.answer.lines);
    const all = await this.api.call(
      listIndicatorSeries,
      { params: { schoolId }, query: {} },
      cookie,
    );
    const beside = all.answer.series.flatMap(({ lines }) => lines);
    if (!isDeepStrictEqual(beside, one.answer.lines.map(columnsOf)))
      throw new Error('A series tells something else beside others than by itself');
    const list = await this.api.call(listIndicators, { params: { schoolId }, query: {} }, cookie);
    for (const { latest } of list.answer.indicators)
      if (latest) this.addLatest(school, latest.schoolYear, latest.figure);
    for (const schoolYear of new Set(this.universe.years.map(({ year }) => year))) {
      const year = await this.api.call(
        listMeasurements,
        { params: { schoolId, schoolYear } },
        cookie,
      );
      for (const { measurements } of year.answer.indicators)
        for (const { group, period, figure } of measurements)
          this.add({ school: school.name, period, group: groupOf(group), figure });
    }
    return true;
  }

  /** Reads a school beside its board, as the school. */
  async readBeside(school: EnteredSchool, schools: readonly EnteredSchool[]): Promise<void> {
    const { schoolId, indicatorId, cookie } = school;
    const params = { schoolId, indicatorId };
    const { answer } = await this.api.call(readBoardComparison, { params }, cookie);
    for (const { period, group, own, board } of answer.points) {
      this.add({ school: school.name, period, group: groupOf(group), figure: own });
      if (board.state !== 'SHOWN') continue;
      const of = schools.map(({ name }) => ({
        ...{ school: name, period, group: null, figure: own },
      }));
      this.rollUps.push({
        key: `${school.name} ${period.first} ${period.last}`,
        rollUp: board,
        of: this.countedIn(of, board.figure.schools),
      });
    }
  }

  /** What was seen until now. */
  seen(): Published {
    return { figures: [...this.figures.values()], rollUps: this.rollUps };
  }

  /** Schools with a figure that is shown are in a roll-up, which says how many they are. */
  private countedIn(of: readonly PublishedFigure[], schools: number): readonly PublishedFigure[] {
    const shown = of.filter((place) => this.figures.get(nameOf(place))?.figure.state === 'SHOWN');
    return shown.length === schools ? shown : [];
  }

  private addLines(school: EnteredSchool, lines: readonly SeriesLine[]): void {
    for (const { points } of lines)
      for (const { period, figure, groups } of points) {
        this.add({ school: school.name, period, group: null, figure });
        for (const one of groups)
          this.add({ school: school.name, period, group: one.group, figure: one.figure });
      }
  }

  private addLatest({ name }: EnteredSchool, year: SchoolYear, figure: Disclosed<Figure>): void {
    this.add({ school: name, period: { first: year, last: year }, group: null, figure });
  }

  /** Every way to read must show the same: two that differ could be subtracted. */
  private add(figure: PublishedFigure): void {
    const name = nameOf(figure);
    const known = this.figures.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(figure))
      throw new Error(`${name} is shown in two ways`);
    this.figures.set(name, figure);
  }
}

function nameOf({ school, period, group }: Omit<PublishedFigure, 'figure'>): string {
  return `${school} ${period.first} ${period.last} ${group ?? ''}`;
}

function groupOf(group: string): string | null {
  return group === 'SCHOOL' ? null : group;
}
