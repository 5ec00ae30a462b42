import { addDays, plainDate } from '../school-year/plain-date';
import { lastDayOf, schoolYear } from '../school-year/school-year';
import type { AnchoringEvent } from './anchoring-event';
import { replayAnchoring } from './anchoring-history';
import { anchoringProfile } from './anchoring-profile';
import { anchoringSeries, type AnchoringPoint } from './anchoring-series';
import type { AspectStandings } from './aspect-standing';
import { borgingIndex100 as definition } from './borging-index-1.0.0';
import { toldEvents } from './told-events';

/**
 * Ten school years per story, worked out by hand from the table at `AspectPath`. Levels are components A to F:
 * `-` not rated, `x` not applicable. "31 Oct" and "1 Nov" are as known on that day; "31 Jul" as known at the end.
 */
const stories = {
  'steady: in place at once, recorded, confirmed every autumn': `
    2016-2017 | 09-20 A-F 2; 05-10 A-F place       | 222222 | 222222 | 222222 |  66.7 | BUILDING | no
    2017-2018 | 10-05 A-F yes                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2018-2019 | 10-05 A-F yes                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2019-2020 | 10-05 A-F yes                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2020-2021 | 10-31 A-F yes                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2021-2022 | 08-01 A-F yes                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2022-2023 | 10-05 A-F 2                        | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2023-2024 | 10-05 A-F yes                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2024-2025 | 10-05 A-F yes                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2025-2026 | 10-05 A-F yes                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes`,

  'grows, then one whole school year is forgotten': `
    2016-2017 | 11-15 A,D 1; 11-15 B-C 0; 11-15 E-F 2              | ------ | ------ | 100122 |  33.3 | UNDERWAY | no
    2017-2018 | 10-01 D-F yes; 02-01 A 2; 02-01 B-C 1; 02-01 A place | 100122 | 000122 | 211122 |  50.0 | BUILDING | no
    2018-2019 | 09-20 A-F yes; 04-01 B-D 2; 04-01 B-F place        | 311122 | 311122 | 322233 |  83.3 | FIRM     | no
    2019-2020 | 09-20 A-F yes                                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2020-2021 |                                                    | 333333 | 222222 | 222222 |  66.7 | BUILDING | no
    2021-2022 | 10-10 A-F yes                                      | 222222 | 222222 | 222222 |  66.7 | BUILDING | no
    2022-2023 | 10-10 A-F yes                                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2023-2024 | 09-12 A-F yes                                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2024-2025 | 09-12 A-F yes                                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2025-2026 | 09-12 A-F yes                                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes`,

  'a new school leader: time and commitment go, the rest follows, and it is built up again': `
    2016-2017 | 09-20 A-F 2; 02-01 A-F place                       | 222222 | 222222 | 222222 |  66.7 | BUILDING | no
    2017-2018 | 09-20 A-F yes                                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2018-2019 | 09-20 A-F yes                                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2019-2020 | 09-15 A-D yes; 09-15 E no; 09-15 F partly          | 333301 | 333301 | 333301 |  72.2 | BUILDING | no
    2020-2021 | 10-20 A,E yes; 10-20 B-C,F partly; 10-20 D no      | 311001 | 311001 | 311001 |  33.3 | UNDERWAY | no
    2021-2022 | 10-01 A yes; 01-15 B-F 1                           | 311001 | 300000 | 311111 |  44.4 | UNDERWAY | no
    2022-2023 | 09-20 A-F yes; 03-10 B-F 2                         | 311111 | 311111 | 322222 |  72.2 | BUILDING | no
    2023-2024 | 09-20 A-F yes                                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2024-2025 | 09-20 A-F yes                                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2025-2026 | 09-20 A-F yes                                      | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes`,

  'two aspects rated once, the others never': `
    2016-2017 | 10-05 A 1; 10-05 B 2               | 12---- | 12---- | 12---- |     - | -        | no
    2017-2018 |                                    | 12---- | 01---- | 01---- |     - | -        | no
    2018-2019 |                                    | 01---- | 00---- | 00---- |     - | -        | no
    2019-2020 |                                    | 00---- | 00---- | 00---- |     - | -        | no
    2020-2021 |                                    | 00---- | 00---- | 00---- |     - | -        | no
    2021-2022 |                                    | 00---- | 00---- | 00---- |     - | -        | no
    2022-2023 |                                    | 00---- | 00---- | 00---- |     - | -        | no
    2023-2024 |                                    | 00---- | 00---- | 00---- |     - | -        | no
    2024-2025 |                                    | 00---- | 00---- | 00---- |     - | -        | no
    2025-2026 | 10-01 B yes; 10-01 C-F yes         | 02---- | 02---- | 02---- |     - | -        | no`,

  'not applicable for a while: no new colleagues, later no team of its own': `
    2016-2017 | 09-20 A-C,F 2; 09-20 D nvt; 09-20 E 1               | 222x12 | 222x12 | 222x12 |  60.0 | BUILDING | no
    2017-2018 | 09-20 A-F yes; 09-21 A-C place                      | 333x12 | 333x12 | 333x12 |  80.0 | FIRM     | no
    2018-2019 | 12-01 A-C,F yes; 12-01 E 2; 12-02 E-F place         | 333x12 | 222x01 | 333x23 |  93.3 | FIRM     | no
    2019-2020 | 09-10 A-C,E-F yes; 09-10 D no                       | 333-33 | 333-33 | 333-33 | 100.0 | FIRM     | no
    2020-2021 | 09-10 A-C,E-F yes; 10-01 D 2                        | 333233 | 333233 | 333233 |  94.4 | FIRM     | no
    2021-2022 | 09-10 A-F yes; 05-01 D place                        | 333233 | 333233 | 333333 | 100.0 | FIRM     | yes
    2022-2023 | 09-10 A-F yes                                       | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2023-2024 | 09-10 A-E yes; 09-10 F nvt?                         | 33333x | 33333x | 33333x | 100.0 | FIRM     | yes
    2024-2025 | 09-10 A-E yes; 09-10 F 2                            | 333332 | 333332 | 333332 |  94.4 | FIRM     | no
    2025-2026 | 09-10 A-F yes                                       | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes`,

  'stopped for four school years, then started again': `
    2016-2017 | 09-20 A-F 2; 09-20 A-F place                        | 222222 | 222222 | 222222 |  66.7 | BUILDING | no
    2017-2018 | 09-20 A-F yes                                       | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2018-2019 | 09-20 A-F yes                                       | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes
    2019-2020 |                                                     | 333333 | 222222 | 222222 |  66.7 | BUILDING | no
    2020-2021 |                                                     | 222222 | 111111 | 111111 |  33.3 | UNDERWAY | no
    2021-2022 |                                                     | 111111 | 000000 | 000000 |   0.0 | START    | no
    2022-2023 |                                                     | 000000 | 000000 | 000000 |   0.0 | START    | no
    2023-2024 | 09-01 A-F bare; 09-20 A-D 1; 09-20 E-F 2            | 111122 | 111122 | 111122 |  44.4 | UNDERWAY | no
    2024-2025 | 09-20 A-F yes; 04-01 A-D 2; 04-02 A-F place         | 111122 | 111122 | 222233 |  77.8 | FIRM     | no
    2025-2026 | 09-20 A-F yes                                       | 333333 | 333333 | 333333 | 100.0 | FIRM     | yes`,

  'always late: confirmed every December': `
    2016-2017 | 12-01 A-F 2; 12-01 A-F place       | ------ | ------ | 222222 |  66.7 | BUILDING | no
    2017-2018 | 12-01 A-F yes                      | 222222 | 111111 | 333333 | 100.0 | FIRM     | yes
    2018-2019 | 12-01 A-F yes                      | 333333 | 222222 | 333333 | 100.0 | FIRM     | yes
    2019-2020 | 12-01 A-F yes                      | 333333 | 222222 | 333333 | 100.0 | FIRM     | yes
    2020-2021 | 12-01 A-F yes                      | 333333 | 222222 | 333333 | 100.0 | FIRM     | yes
    2021-2022 | 12-01 A-F yes                      | 333333 | 222222 | 333333 | 100.0 | FIRM     | yes
    2022-2023 | 12-01 A-F yes                      | 333333 | 222222 | 333333 | 100.0 | FIRM     | yes
    2023-2024 | 12-01 A-F yes                      | 333333 | 222222 | 333333 | 100.0 | FIRM     | yes
    2024-2025 | 12-01 A-F yes                      | 333333 | 222222 | 333333 | 100.0 | FIRM     | yes
    2025-2026 | 12-01 A-F yes                      | 333333 | 222222 | 333333 | 100.0 | FIRM     | yes`,

  'ten years filled in on one afternoon': `
    2016-2017 | 2025-11-10 A-F 2 for 2016-2017; 2025-11-10 A-F place | ------ | ------ | 222222 |  66.7 | BUILDING | no
    2017-2018 | 2025-11-10 A-F 2 for 2017-2018                      | ------ | ------ | 222222 |  66.7 | BUILDING | no
    2018-2019 | 2025-11-10 A-F yes for 2018-2019                    | ------ | ------ | 222222 |  66.7 | BUILDING | no
    2019-2020 | 2025-11-10 A-F yes for 2019-2020                    | ------ | ------ | 222222 |  66.7 | BUILDING | no
    2020-2021 | 2025-11-10 A-F yes for 2020-2021                    | ------ | ------ | 222222 |  66.7 | BUILDING | no
    2021-2022 | 2025-11-10 A-F yes for 2021-2022                    | ------ | ------ | 222222 |  66.7 | BUILDING | no
    2022-2023 | 2025-11-10 A-F yes for 2022-2023                    | ------ | ------ | 222222 |  66.7 | BUILDING | no
    2023-2024 | 2025-11-10 A-F yes for 2023-2024                    | ------ | ------ | 222222 |  66.7 | BUILDING | no
    2024-2025 | 2025-11-10 A-F yes for 2024-2025                    | ------ | ------ | 222222 |  66.7 | BUILDING | no
    2025-2026 | 2025-11-10 A-F yes                                  | ------ | ------ | 222222 |  66.7 | BUILDING | no`,
} as const;

type Row = {
  readonly year: string;
  readonly said: string;
  readonly lateOctober: string;
  readonly november: string;
  readonly july: string;
  readonly index: string;
  readonly label: string;
  readonly badge: string;
};

describe.each(Object.entries(stories))('%s', (_, table) => {
  const rows = table.trim().split('\n').map(rowOf);
  const events = rows.flatMap(({ year, said }, row) =>
    toldEvents(said, schoolYear(year), row * 100),
  );
  const { points, breaks } = anchoringSeries(events, plainDate('2026-07-31'), () => definition);

  it.each(rows)('$year: $lateOctober, $november, $july, $index', (row) => {
    const point = points.find(({ schoolYear: year }) => year === row.year);
    const deadline = plainDate(`${row.year.slice(0, 4)}-10-31`);
    expect({
      ...row,
      lateOctober: levelsOn(events, deadline),
      november: levelsOn(events, addDays(deadline, 1)),
      ...(point && shown(point)),
    }).toEqual(row);
  });

  it('is one line of ten points, and anchored in the first year never', () => {
    expect(points.map(({ schoolYear: year }) => year)).toEqual(rows.map(({ year }) => year));
    expect(points.map(({ isRunning }) => isRunning).indexOf(true)).toBe(9);
    expect(breaks).toEqual([]);
    expect(points[0]?.result.ceiling.shown).toBe(66.7);
  });

  it('never exceeds its ceiling', () => {
    for (const { result } of points) {
      if (result.index.state !== 'COMPUTED') continue;
      expect(result.index.figure.shown).toBeLessThanOrEqual(result.ceiling.shown);
    }
  });

  it('is the same on 31 July as known then, unless filled in afterwards', () => {
    for (const { year, said, july } of rows) {
      if (said.includes(' for ')) continue;
      expect(levelsOn(events, lastDayOf(schoolYear(year)))).toBe(july);
    }
  });
});

function rowOf(line: string): Row {
  const [year = '', said = '', lateOctober = '', november = '', july = '', ...figures] = line
    .split('|')
    .map((cell) => cell.trim());
  const [index = '', label = '', badge = ''] = figures;
  return { year, said, lateOctober, november, july, index, label, badge };
}

function shown({ result }: AnchoringPoint): Pick<Row, 'july' | 'index' | 'label' | 'badge'> {
  const { index, label, badge, profile } = result;
  return {
    july: levelsOf(profile.map(({ standing }) => standing)),
    index: index.state === 'COMPUTED' ? index.figure.shown.toFixed(1) : '-',
    label: label ?? '-',
    badge: badge.given ? 'yes' : 'no',
  };
}

function levelsOn(events: readonly AnchoringEvent[], on: ReturnType<typeof plainDate>): string {
  const { standings } = replayAnchoring(events, on, definition.rules).current;
  return levelsOf(anchoringProfile(standings, definition).map(({ standing }) => standing));
}

function levelsOf(standings: AspectStandings): string {
  return standings
    .map((standing) => {
      if (standing.state === 'RATED') return String(standing.earnedLevel);
      return standing.state === 'NOT_APPLICABLE' ? 'x' : '-';
    })
    .join('');
}
