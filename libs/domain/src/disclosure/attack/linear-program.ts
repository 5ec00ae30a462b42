/** A weighed sum of the unknowns that lies between two numbers; infinite where it has no end. */
export type Constraint = {
  readonly terms: ReadonlyMap<number, number>;
  readonly atLeast: number;
  readonly atMost: number;
};

/** The least and the most that a weighed sum of unknowns can be. */
export type Reach = { readonly least: number; readonly most: number };

const tiny = 1e-9;

/** After so many steps without an end, Bland's slower rule takes over, which cannot go round in circles. */
const stepsBeforeBland = 60;

/**
 * The least and the most of weighed sums of unknowns from 0 upwards under linear constraints: the exact limit of
 * what adding and subtracting, together with "no count is negative", can find out. Dense simplex method in two
 * phases; made for some tens of unknowns.
 */
export class LinearProgram {
  private readonly rows: Float64Array[] = [];
  private readonly basis: number[] = [];
  private readonly places = new Map<number, number>();
  /** Columns that may enter the basis: unknowns and slacks. The right-hand sides stand in the last column. */
  private columns: number;
  private readonly width: number;
  private readonly corners: Float64Array[] = [];

  /** @throws Error when no unknowns meet the constraints: then a published figure is wrong. */
  constructor(constraints: readonly Constraint[]) {
    for (const { terms } of constraints) {
      for (const unknown of terms.keys()) {
        if (!this.places.has(unknown)) this.places.set(unknown, this.places.size);
      }
    }
    const equations = constraints.flatMap(asEquations);
    const slacks = equations.filter(({ slack }) => slack !== 0).length;
    const firstArtificial = this.places.size + slacks;
    this.columns = firstArtificial + equations.length;
    this.width = this.columns + 1;
    let slackPlace = this.places.size;
    for (const [at, { terms, slack, value }] of equations.entries()) {
      const row = new Float64Array(this.width);
      const sign = value < 0 ? -1 : 1;
      for (const [unknown, weight] of terms) row[this.places.get(unknown) ?? 0] = sign * weight;
      if (slack !== 0) row[slackPlace++] = sign * slack;
      row[firstArtificial + at] = 1;
      row[this.width - 1] = sign * value;
      this.rows.push(row);
      this.basis.push(firstArtificial + at);
    }
    this.findStart(firstArtificial);
  }

  /** How low and how high the weighed sum can be. */
  reachOf(terms: ReadonlyMap<number, number>): Reach {
    // An unknown that no constraint mentions can be anything from 0.
    const isFree = [...terms.keys()].some((unknown) => !this.places.has(unknown));
    const weights = this.weightsOf(terms);
    const least = this.minimum(weights);
    const most = isFree ? Infinity : -this.minimum(weights.map((weight) => -weight));
    return { least, most };
  }

  /**
   * A reach that is surely possible, from the solutions met so far: never wider than `reachOf`, and had for nothing.
   */
  seenReachOf(terms: ReadonlyMap<number, number>): Reach {
    let [least, most] = [Infinity, -Infinity];
    for (const corner of this.corners) {
      let sum = 0;
      for (const [unknown, weight] of terms)
        sum += weight * (corner[this.places.get(unknown) ?? -1] ?? 0);
      if (sum < least) least = sum;
      if (sum > most) most = sum;
    }
    return { least, most };
  }

  private weightsOf(terms: ReadonlyMap<number, number>): Float64Array {
    const weights = new Float64Array(this.width);
    for (const [unknown, weight] of terms) {
      const place = this.places.get(unknown);
      if (place !== undefined) weights[place] = weight;
    }
    return weights;
  }

  /** Phase one: drive the artificial unknowns to 0, then forbid them. */
  private findStart(firstArtificial: number): void {
    const weights = new Float64Array(this.width).fill(1, firstArtificial, this.columns);
    if (this.minimum(weights) > 1e-6)
      throw new Error('The published figures contradict each other');
    this.columns = firstArtificial;
    for (const [at, row] of this.rows.entries()) {
      if ((this.basis[at] ?? 0) < firstArtificial) continue;
      const place = row.subarray(0, firstArtificial).findIndex((value) => Math.abs(value) > tiny);
      if (place >= 0) this.pivot(at, place);
    }
    this.keepCorner();
  }

  private minimum(weights: Float64Array): number {
    const costs = this.reducedCosts(weights);
    for (let step = 0; ; step += 1) {
      const column = this.enteringColumn(costs, step > stepsBeforeBland);
      if (column < 0) break;
      const at = this.leavingRow(column);
      const row = this.rows[at];
      if (!row) return -Infinity;
      this.pivot(at, column);
      subtract(costs, row, costs[column] ?? 0);
    }
    this.keepCorner();
    return -(costs[this.width - 1] ?? 0);
  }

  private reducedCosts(weights: Float64Array): Float64Array {
    const costs = weights.slice();
    for (const [at, row] of this.rows.entries()) {
      subtract(costs, row, weights[this.basis[at] ?? 0] ?? 0);
    }
    return costs;
  }

  private enteringColumn(costs: Float64Array, isBland: boolean): number {
    let best = -1;
    let lowest = -tiny;
    for (let column = 0; column < this.columns; column += 1) {
      const cost = costs[column] ?? 0;
      if (cost >= lowest) continue;
      best = column;
      if (isBland) break;
      lowest = cost;
    }
    return best;
  }

  private leavingRow(column: number): number {
    let best = -1;
    let least = Infinity;
    for (const [at, row] of this.rows.entries()) {
      const weight = row[column] ?? 0;
      if (weight <= tiny) continue;
      const ratio = (row[this.width - 1] ?? 0) / weight;
      const isTie = ratio - least <= tiny && least - ratio <= tiny;
      if (ratio < least - tiny || (isTie && (this.basis[at] ?? 0) < (this.basis[best] ?? 0))) {
        least = ratio;
        best = at;
      }
    }
    return best;
  }

  private pivot(at: number, column: number): void {
    const row = this.rows[at];
    if (!row) return;
    const lead = row[column] ?? 1;
    for (let place = 0; place < this.width; place += 1) row[place] = (row[place] ?? 0) / lead;
    for (const other of this.rows) if (other !== row) subtract(other, row, other[column] ?? 0);
    this.basis[at] = column;
  }

  private keepCorner(): void {
    const corner = new Float64Array(this.places.size);
    for (const [at, place] of this.basis.entries()) {
      if (place < corner.length) corner[place] = this.rows[at]?.[this.width - 1] ?? 0;
    }
    this.corners.push(corner);
  }
}

function subtract(from: Float64Array, row: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let place = 0; place < from.length; place += 1) {
    from[place] = (from[place] ?? 0) - factor * (row[place] ?? 0);
  }
}

type Equation = {
  readonly terms: ReadonlyMap<number, number>;
  readonly slack: -1 | 0 | 1;
  readonly value: number;
};

function asEquations({ terms, atLeast, atMost }: Constraint): readonly Equation[] {
  if (atLeast === atMost) return [{ terms, slack: 0, value: atLeast }];
  const lower: Equation = { terms, slack: -1, value: atLeast };
  const upper: Equation = { terms, slack: 1, value: atMost };
  // Counts are never negative, so that "at least 0" says nothing.
  const isTold = atLeast > 0 || [...terms.values()].some((weight) => weight < 0);
  return [...(isTold && atLeast > -Infinity ? [lower] : []), ...(atMost < Infinity ? [upper] : [])];
}
