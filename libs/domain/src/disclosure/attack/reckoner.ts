import { LinearProgram, type Constraint, type Reach } from './linear-program';

/**
 * Finds the exact reach of any sum of unknowns under constraints of which most stay within one block (one school and
 * year), and a few (roll-ups, pools) link blocks. It is sound and complete for linear reasoning: every step keeps
 * the set of solutions the same.
 *
 * 1. A linking constraint is rewritten by the equations within its blocks (Gaussian elimination), so that what the
 *    blocks know already falls out of it.
 * 2. A linking constraint that the blocks imply is dropped: it cannot tell anything new.
 * 3. Blocks that a remaining one links are solved together, the others by themselves.
 */
export class Reckoner {
  private readonly constraintsOf = new Map<number, Constraint[]>();
  private readonly equationsOf = new Map<number, Equation[]>();
  private readonly leaderOf = new Map<number, number>();
  private readonly programs = new Map<number, LinearProgram>();

  /** @throws Error, here or later, when no unknowns meet the constraints. */
  constructor(
    constraints: readonly Constraint[],
    private readonly blockOf: (unknown: number) => number,
  ) {
    const linking: Constraint[] = [];
    for (const constraint of constraints) {
      const [block, ...others] = this.blocksIn(constraint.terms);
      if (block === undefined) continue;
      if (others.length > 0) linking.push(constraint);
      else this.addTo(block, constraint);
    }
    const telling = linking
      .map((constraint) => this.rewritten(constraint))
      .filter((constraint) => !this.isImplied(constraint));
    for (const constraint of telling) this.link(constraint);
    if (telling.length > 0) this.programs.clear();
  }

  /** The least and the most that the weighed sum of unknowns can be. */
  reachOf(terms: ReadonlyMap<number, number>): Reach {
    let [least, most] = [0, 0];
    for (const [leader, part] of this.partsOf(terms)) {
      const reach = this.programOf(leader).reachOf(part);
      least += reach.least;
      most += reach.most;
    }
    return { least, most };
  }

  /** A reach that is surely possible: never wider than `reachOf`, from what was met on the way. */
  seenReachOf(terms: ReadonlyMap<number, number>): Reach {
    let [least, most] = [0, 0];
    for (const [leader, part] of this.partsOf(terms)) {
      const reach = this.programOf(leader).seenReachOf(part);
      least += reach.least;
      most += reach.most;
    }
    return { least, most };
  }

  private addTo(block: number, constraint: Constraint): void {
    pushTo(this.constraintsOf, block, constraint);
    if (constraint.atLeast !== constraint.atMost) return;
    const known = this.equationsOf.get(block) ?? [];
    const reduced = reducedBy(known, { terms: constraint.terms, value: constraint.atLeast });
    const pivot = [...reduced.terms].find(([, weight]) => Math.abs(weight) > 1e-9);
    if (!pivot) return;
    const [unknown, weight] = pivot;
    const terms = new Map([...reduced.terms].map(([at, value]) => [at, value / weight]));
    const solved = { pivot: unknown, terms, value: reduced.value / weight };
    const others = known.map((one) => ({ ...one, ...reducedBy([solved], one) }));
    this.equationsOf.set(block, [...others, solved]);
  }

  private rewritten({ terms, atLeast, atMost }: Constraint): Constraint {
    const equations = this.blocksIn(terms).flatMap((block) => this.equationsOf.get(block) ?? []);
    const reduced = reducedBy(equations, { terms, value: 0 });
    return {
      terms: new Map([...reduced.terms].filter(([, weight]) => Math.abs(weight) > 1e-9)),
      atLeast: atLeast + reduced.value,
      atMost: atMost + reduced.value,
    };
  }

  private isImplied({ terms, atLeast, atMost }: Constraint): boolean {
    const { least, most } = this.reachOf(terms);
    return least >= atLeast - 1e-6 && most <= atMost + 1e-6;
  }

  private link(constraint: Constraint): void {
    const leaders = [...new Set(this.blocksIn(constraint.terms).map((one) => this.leader(one)))];
    const [first, ...others] = leaders;
    if (first === undefined) return;
    for (const other of others) {
      this.leaderOf.set(other, first);
      for (const one of this.constraintsOf.get(other) ?? []) pushTo(this.constraintsOf, first, one);
    }
    pushTo(this.constraintsOf, first, constraint);
  }

  private leader(block: number): number {
    const next = this.leaderOf.get(block);
    return next === undefined ? block : this.leader(next);
  }

  private programOf(leader: number): LinearProgram {
    const known = this.programs.get(leader);
    if (known) return known;
    const program = new LinearProgram(this.constraintsOf.get(leader) ?? []);
    this.programs.set(leader, program);
    return program;
  }

  private blocksIn(terms: ReadonlyMap<number, number>): readonly number[] {
    return [...new Set([...terms.keys()].map((unknown) => this.blockOf(unknown)))];
  }

  private partsOf(terms: ReadonlyMap<number, number>): ReadonlyMap<number, Map<number, number>> {
    const parts = new Map<number, Map<number, number>>();
    for (const [unknown, weight] of terms) {
      const leader = this.leader(this.blockOf(unknown));
      const part = parts.get(leader) ?? new Map<number, number>();
      parts.set(leader, part.set(unknown, weight));
    }
    return parts;
  }
}

type Sum = { readonly terms: ReadonlyMap<number, number>; readonly value: number };
type Equation = Sum & { readonly pivot: number };

/** Takes the equations out of a sum, as often as it holds their pivots. */
function reducedBy(equations: readonly Equation[], sum: Sum): Sum {
  const terms = new Map(sum.terms);
  let value = sum.value;
  for (const equation of equations) {
    const factor = terms.get(equation.pivot) ?? 0;
    if (factor === 0) continue;
    for (const [unknown, weight] of equation.terms) {
      const left = (terms.get(unknown) ?? 0) - factor * weight;
      if (left < 1e-12 && left > -1e-12) terms.delete(unknown);
      else terms.set(unknown, left);
    }
    value -= factor * equation.value;
  }
  return { terms, value };
}

function pushTo<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
