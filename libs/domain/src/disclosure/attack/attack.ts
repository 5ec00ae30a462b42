import { disclosureRule, type DisclosureRule, type DisclosureWishes } from '../disclosure-rule';
import { between, factsOf } from './facts';
import { generateUniverse } from './generate-universe';
import { publish, storedSchools, type Published, type Publisher } from './publish';
import { type Constraint, type Reach } from './linear-program';
import { Reckoner } from './reckoner';
import { secretsOf, weightFor, type Secret } from './secrets';
import { seededRandom, type Random } from './seeded-random';
import { type Universe } from './universe';
import { noGroup, numberedUnknowns, type Unknowns } from './unknowns';

/** A secret that the attacker narrowed further than the protection allows: `least` to `most`, in truth `truth`. */
export type Leak = {
  readonly secret: Secret;
  readonly least: number;
  readonly most: number;
};

/** What came of an attack on one universe. */
export type AttackOutcome = {
  readonly secrets: number;
  readonly leaks: readonly Leak[];
};

/**
 * Attacks one universe: stores it, publishes it, and lets an attacker who sees all that is published and knows the
 * rules find the least and the most that every secret count can be, by linear reasoning that is exact (`Reckoner`).
 * A secret leaks when the whole numbers left to it span less than its protection.
 * @throws Error when a true count lies outside what the attacker found: then the attack itself is at fault.
 */
export function attackUniverse(
  universe: Universe,
  wishes: DisclosureWishes = {},
  publisher: Publisher = publish,
): AttackOutcome {
  const rule = disclosureRule(universe.respondents, wishes);
  const stored = storedSchools(universe, rule);
  return attackPublished(publisher(stored, universe, rule), universe, rule);
}

/**
 * Attacks what somebody came to see of a universe, by whatever way it was published.
 * @throws Error when a true count lies outside what the attacker found: then what was seen is not of this universe.
 */
export function attackPublished(
  published: Published,
  universe: Universe,
  rule: DisclosureRule,
): AttackOutcome {
  const unknowns = numberedUnknowns(universe);
  const facts = [...factsOf(published, unknowns, rule), ...knownBeforehand(universe, unknowns)];
  const reckoner = new Reckoner(facts, unknowns.blockOf);
  const secrets = secretsOf(universe, published, rule);
  const leaks = secrets.flatMap((secret) => {
    const terms = termsOf(secret, unknowns);
    const seen = wholeNumbers(reckoner.seenReachOf(terms));
    if (seen.most - seen.least >= secret.protection) return [];
    const { least, most } = wholeNumbers(reckoner.reachOf(terms));
    if (secret.truth < least || secret.truth > most) {
      throw new Error(`The attack is wrong: ${secret.truth} is not within ${least} to ${most}`);
    }
    return most - least < secret.protection ? [{ secret, least, most }] : [];
  });
  return { secrets: secrets.length, leaks };
}

/** What is public without any figure: that everyone is in a group, where that is so. */
function knownBeforehand(universe: Universe, unknowns: Unknowns): readonly Constraint[] {
  if (!universe.isEveryoneGrouped) return [];
  return universe.years.map(({ school, year }) => {
    const place = { school, period: { first: year, last: year }, group: noGroup };
    return between(unknowns.cellsOf(place).flat(), 0, 0);
  });
}

function termsOf({ place, what }: Secret, unknowns: Unknowns): ReadonlyMap<number, number> {
  const weightOf = weightFor(what);
  const terms = unknowns
    .cellsOf(place)
    .flatMap((cells, answer) =>
      cells.map((unknown): [number, number] => [unknown, weightOf(answer)]),
    );
  return new Map(terms.filter(([, weight]) => weight !== 0));
}

/** Counts are whole, so the attacker rounds inwards. */
function wholeNumbers({ least, most }: Reach): Reach {
  return { least: Math.ceil(least - 1e-6) + 0, most: Math.floor(most + 1e-6) };
}

/** A run of attacks on generated universes: the same seed gives the same run. */
export type AttackRun = {
  readonly cases: number;
  readonly seed: number;
  /** Tried instead of the real rule, to see that the attack catches a weaker one. */
  readonly publisher?: Publisher;
  /** Called after each case, so that a command can show progress. */
  readonly onCase?: (done: number) => void;
};

/** What came of a run: how much was tried (a table is a school in a year: groups by answers), and the first leaks with the universe that they come from. */
export type AttackReport = {
  readonly cases: number;
  readonly tables: number;
  readonly secrets: number;
  readonly leaking: number;
  readonly examples: readonly { readonly universe: Universe; readonly leaks: readonly Leak[] }[];
};

/** Attacks as many generated universes as asked. Zero `leaking` is the goal; anything else is a fault in the rule. */
export function runAttack({ cases, seed, publisher = publish, onCase }: AttackRun): AttackReport {
  const random: Random = seededRandom(seed);
  const examples: { universe: Universe; leaks: readonly Leak[] }[] = [];
  let [tables, secrets, leaking] = [0, 0, 0];
  for (let done = 0; done < cases; done += 1) {
    const universe = generateUniverse(random);
    const outcome = attackUniverse(universe, {}, publisher);
    tables += universe.years.length;
    secrets += outcome.secrets;
    if (outcome.leaks.length > 0) {
      leaking += 1;
      if (examples.length < 5) examples.push({ universe, leaks: outcome.leaks });
    }
    onCase?.(done + 1);
  }
  return { cases, tables, secrets, leaking, examples };
}
