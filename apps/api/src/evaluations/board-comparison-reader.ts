import type { BoardComparison } from '@verankerd/contract';
import { discloseRollUps, incomparabilityOf, type DisclosedRollUp } from '@verankerd/domain';
import { requireOwnSchool } from '../organisations/organisations-door';
import { nameOn } from '../platform/database/sql';
import type { Transaction } from '../platform/database/unit-of-work';
import { discloseMeasurements, type PresentedMeasurement } from './disclose-measurements';
import type { RulesBySubject } from './disclosure-rules';
import type { IndicatorKey } from './indicator-row';
import { settingOf } from './series-lines';
import { measurementColumns, storedMeasurement, type MeasurementRow } from './stored-measurement';

type Peer = MeasurementRow & {
  readonly schoolId: string;
  readonly isVisible: boolean;
  readonly boardName: string | null;
};

const selectPeers = `
  SELECT m.school_id AS "schoolId", m.school_id IN (SELECT acting_school_ids()) AS "isVisible",
    ${nameOn('m.board_id', 'last_day_of(m.school_year)')} ->> 'name' AS "boardName",
    ${measurementColumns('display_name_of(m.entered_by)')}
  FROM board_peers($1, $2) m
  ORDER BY m.school_year, m.school_id, m.indicator_id`;

/** What a school handed in of the same question, as it may be shown. */
type Cell = {
  readonly id: string;
  readonly schoolId: string;
  readonly indicatorId: string;
  readonly isVisible: boolean;
  readonly measurement: PresentedMeasurement;
};

/**
 * Reads a school beside all schools of its board that asked the same at the same time of the year, with the same
 * instrument and scale: roll-ups of what they handed in, made of figures that may be shown, of at least three schools.
 * @throws Refusal `resource.not-found` when the school is not the actor's.
 */
export async function readComparison(
  transaction: Transaction,
  { schoolId, indicatorId }: IndicatorKey,
  rules: RulesBySubject,
): Promise<BoardComparison> {
  await requireOwnSchool(transaction, schoolId);
  const peers = await transaction.query<Peer[]>(selectPeers, [schoolId, indicatorId]);
  const [first] = peers;
  if (!first) return { boardName: null, points: [] };
  const cells = cellsOf(peers, rules);
  const own = cells.filter(
    (cell) =>
      cell.schoolId === schoolId &&
      cell.indicatorId === indicatorId &&
      cell.measurement.group === 'SCHOOL',
  );
  const rollUps = discloseRollUps(
    {
      cells: cells.map(({ measurement, ...cell }) => ({ ...cell, figure: measurement.figure })),
      requests: own.map((cell) => ({
        key: cell.id,
        cells: cells.filter((other) => isSameAsked(cell, other)).map(({ id }) => id),
      })),
    },
    rules[first.subject],
  );
  return {
    boardName: peers.at(-1)?.boardName ?? null,
    points: own.flatMap((cell, place) => pointOf(cell, rollUps[place])),
  };
}

function cellsOf(peers: readonly Peer[], rules: RulesBySubject): readonly Cell[] {
  const byIndicator = Map.groupBy(
    peers,
    ({ schoolId, indicatorId }) => `${schoolId} ${indicatorId}`,
  );
  return [...byIndicator.entries()].flatMap(([name, rows]) => {
    const [first] = rows;
    if (!first) return [];
    const { schoolId, isVisible, indicatorId } = first;
    return discloseMeasurements(rows.map(storedMeasurement), rules, new Map()).map(
      (measurement) => ({
        ...{ schoolId, isVisible, measurement, indicatorId },
        id: `${name} ${measurement.schoolYear} ${measurement.round} ${measurement.group}`,
      }),
    );
  });
}

/** The same school year, round and group, and nothing by which the two would not compare. */
function isSameAsked(own: Cell, other: Cell): boolean {
  const [one, two] = [own.measurement, other.measurement];
  const isSamePlace =
    one.period.first === two.period.first &&
    one.period.last === two.period.last &&
    one.round === two.round &&
    one.group === two.group;
  if (!isSamePlace) return false;
  // A response and a break are between the years of one school; between schools they say nothing.
  const ofSchool = { startsAnew: false, responseRate: null };
  const reasons = incomparabilityOf(
    { ...settingOf(one), ...ofSchool },
    { ...settingOf(two), ...ofSchool },
  );
  return reasons.length === 0;
}

function pointOf(
  { measurement }: Cell,
  disclosed: DisclosedRollUp | undefined,
): BoardComparison['points'] {
  if (!disclosed) return [];
  const { rollUp } = disclosed;
  const { period, round, group, figure } = measurement;
  return [{ period, round, group, own: figure, board: rollUp }];
}
