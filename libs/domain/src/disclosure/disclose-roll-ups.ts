import { combinedFigure, weightOf } from './combine-figures';
import { type Disclosed, type HiddenReason } from './disclosed';
import { hidden, shown } from './disclosed-maker';
import { type DisclosureRule } from './disclosure-rule';
import { type Figure, type RollUpFigure } from './figure';
import { givesSchoolsAway } from './roll-up-differencing';
import { schoolExposure, type SchoolShare } from './school-shares';

/** One school's figure (of one year, and of one group where the roll-ups are of a group) that roll-ups may take in. */
export type RollUpCell = {
  /** Names school and year, and the group if any; unique among the cells. */
  readonly id: string;
  readonly schoolId: string;
  readonly figure: Disclosed<Figure>;
  /** Whether the viewer may see this school's own figure. */
  readonly isVisible: boolean;
};

/** A roll-up that a viewer may be shown: its name and the cells that it takes together. */
export type RollUpRequest = { readonly key: string; readonly cells: readonly string[] };

/**
 * All roll-ups of one indicator that one viewer can come to see, in the order of importance: the whole board or
 * partnership first, then its parts, for every school year and breakdown there is. Always given as a whole, also when
 * a page shows one of them, and only approved breakdowns (school, education type, phase group): roll-ups that are
 * decided one by one could be subtracted from each other.
 */
export type RollUpFamily = {
  readonly cells: readonly RollUpCell[];
  readonly requests: readonly RollUpRequest[];
};

/** A roll-up as the viewer may see it. */
export type DisclosedRollUp = { readonly key: string; readonly rollUp: Disclosed<RollUpFigure> };

/**
 * The roll-ups that may be shown. They are made of shown figures only, so whatever is subtracted from whatever, over
 * filters and years and by viewers who join what they see, no hidden group of pupils comes out. What remains to be
 * guarded is the school that did not share its own figure: a roll-up needs three schools, none of them with more
 * than 80 % of the respondents, and no sum or difference of the roll-ups shown may say more about the schools that
 * the viewer cannot see by themselves. Where it would, the roll-up takes in only the schools that the viewer can see,
 * and where these are too few it is hidden; the earlier roll-up of the family goes before the later.
 * Source: reference 3.4, rule 5.
 */
export function discloseRollUps(
  family: RollUpFamily,
  rule: DisclosureRule,
): readonly DisclosedRollUp[] {
  const cells = new Map(family.cells.map((cell) => [cell.id, cell]));
  const accepted: (readonly SchoolShare[])[] = [];
  return family.requests.map(({ key, cells: ids }) => {
    const asked = [...new Set(ids)].flatMap((id) => cells.get(id) ?? []);
    const all = asked.flatMap(countedCell);
    const seen = all.filter(({ isVisible }) => isVisible);
    const refusal = refusalOf(all, accepted, rule);
    const counted = refusal === null ? all : seen;
    if (refusal !== null && refusalOf(seen, accepted, rule) !== null) {
      return { key, rollUp: hidden(refusal) };
    }
    const figure = combinedFigure(counted.map((one) => one.figure));
    if (figure === null) return { key, rollUp: hidden('NOT_ALIKE') };
    accepted.push(unseenOf(counted));
    const schools = new Set(counted.map(({ school }) => school)).size;
    const schoolsLeftOut = new Set(asked.map(({ schoolId }) => schoolId)).size - schools;
    return { key, rollUp: shown({ figure, schools, schoolsLeftOut }) };
  });
}

type CountedCell = SchoolShare & { readonly figure: Figure; readonly isVisible: boolean };

function countedCell({ id, schoolId, figure, isVisible }: RollUpCell): readonly CountedCell[] {
  if (figure.state !== 'SHOWN') return [];
  const weight = weightOf(figure.figure);
  return [{ cell: id, school: schoolId, weight, figure: figure.figure, isVisible }];
}

function unseenOf(cells: readonly CountedCell[]): readonly SchoolShare[] {
  return cells.filter(({ isVisible }) => !isVisible);
}

function refusalOf(
  cells: readonly CountedCell[],
  accepted: readonly (readonly SchoolShare[])[],
  rule: DisclosureRule,
): HiddenReason | null {
  const exposure = schoolExposure(cells, rule);
  if (exposure !== null) return exposure;
  return givesSchoolsAway([...accepted, unseenOf(cells)], rule) ? 'OVERLAPS_OTHER_ROLL_UP' : null;
}
