import type { QuestionKey } from '../questions/questions';
import type { AnchoringAspect } from './anchoring-aspect';
import { shareOf, type ExactFigure } from './exact-figure';

/** Something that somebody must carry: an aspect that stays in place only if it is looked after, or a milestone. */
export type CarriedThing =
  | { readonly kind: 'ASPECT'; readonly aspect: AnchoringAspect }
  | { readonly kind: 'MILESTONE'; readonly id: string; readonly question: QuestionKey };

/** A thing with those who can carry it: roles, or people by an opaque id. Names never come in here. */
export type Carried = { readonly thing: CarriedThing; readonly carriers: readonly string[] };

/** How well the work survives when somebody leaves. */
export type TurnoverResilience = {
  /** What rests on one carrier only, grouped by carrier: the most first, then by carrier. */
  readonly restsOnOne: readonly {
    readonly carrier: string;
    readonly things: readonly CarriedThing[];
  }[];
  /** What nobody carries at all. */
  readonly carriedByNobody: readonly CarriedThing[];
  /** Things that at least two can carry, of all things; null when there are none. */
  readonly resilientShare: ExactFigure | null;
};

/**
 * What rests on one person or role, and what on nobody. The same carrier named twice for a thing is one carrier.
 * Turnover of staff is what ends most school interventions. Source: reference 3.3 component G, 5.D row 43.
 */
export function turnoverResilience(carried: readonly Carried[]): TurnoverResilience {
  const single = new Map<string, CarriedThing[]>();
  const carriedByNobody: CarriedThing[] = [];
  let resilient = 0;
  for (const { thing, carriers } of carried) {
    const [first, ...others] = new Set(carriers);
    if (first === undefined) carriedByNobody.push(thing);
    else if (others.length > 0) resilient += 1;
    else if (!single.get(first)?.push(thing)) single.set(first, [thing]);
  }
  return {
    restsOnOne: [...single]
      .map(([carrier, things]) => ({ carrier, things }))
      .sort((a, b) => b.things.length - a.things.length || (a.carrier < b.carrier ? -1 : 1)),
    carriedByNobody,
    resilientShare: carried.length === 0 ? null : shareOf(resilient, carried.length),
  };
}
