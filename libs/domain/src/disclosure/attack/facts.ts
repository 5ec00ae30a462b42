import { type DisclosureRule } from '../disclosure-rule';
import { type MeanFigure, type Figure } from '../figure';
import { protectedStep } from '../tally';
import { type Constraint } from './linear-program';
import { type Published } from './publish';
import { type Unknowns } from './unknowns';

/**
 * Everything that published figures say, as constraints on the hidden answer counts. Each number in a figure is
 * used; shares, rates and Wilson margins are left out because they are reckoned from the counts beside them (the
 * spec checks that they are). Nothing else of the universe is looked at.
 */
export function factsOf(
  published: Published,
  unknowns: Unknowns,
  rule: DisclosureRule,
): readonly Constraint[] {
  const ofFigures = published.figures.flatMap(({ figure, ...place }) => {
    const cells = unknowns.cellsOf(place);
    if (figure.state === 'SHOWN') return factsOfFigure(figure.figure, cells, rule);
    if (figure.state === 'MISSING') return [between(cells.flat(), 0, 0)];
    if (figure.state !== 'HIDDEN' || figure.answers.kind === 'NOT_SHOWN') return [];
    return figure.answers.kind === 'EXACT'
      ? [between(cells.flat(), figure.answers.n, figure.answers.n)]
      : [between(cells.flat(), 0, figure.answers.below - 1)];
  });
  const ofRollUps = published.rollUps.flatMap(({ rollUp, of }) => {
    if (rollUp.state !== 'SHOWN') return [];
    const cells = of.map((place) => unknowns.cellsOf(place));
    const answers = Math.max(...cells.map((rows) => rows.length));
    const joined = Array.from({ length: answers }, (_, answer) =>
      cells.flatMap((rows) => rows[answer] ?? []),
    );
    return factsOfFigure(rollUp.figure.figure, joined, null);
  });
  return [...ofFigures, ...ofRollUps];
}

/** `cells[answer]` are the unknowns whose sum is the number of people who gave that answer. */
function factsOfFigure(
  figure: Figure,
  cells: readonly (readonly number[])[],
  rule: DisclosureRule | null,
): readonly Constraint[] {
  switch (figure.kind) {
    case 'PROPORTION':
      return [
        between(cells.flat(), figure.denominator, figure.denominator),
        between(cells[0] ?? [], figure.numerator.atLeast, figure.numerator.atMost),
      ];
    case 'COUNTS':
      return figure.groups.map(({ first, last, count }) =>
        between(cells.slice(first, last + 1).flat(), count, count),
      );
    case 'MEAN':
      return factsOfMean(figure, cells, rule);
    case 'AMOUNT':
      return [];
  }
}

function factsOfMean(
  { n, mean, sdAtMost, scale }: MeanFigure,
  cells: readonly (readonly number[])[],
  rule: DisclosureRule | null,
): readonly Constraint[] {
  const facts = [
    between(cells.flat(), n, n),
    weighed(cells, (answer) => answer, n * mean.atLeast, n * mean.atMost),
  ];
  if (sdAtMost === null || rule === null) return facts;
  // The rule is public, so the attacker knows how wide the step is of which the top is shown.
  const top = sdAtMost ** 2 * (n - 1) + n * mean.atMost ** 2;
  const bottom = Math.max(0, top - spreadStep(n, mean.atMost, scale, rule));
  return [...facts, weighed(cells, (answer) => answer * answer, bottom - 1e-6, top + 1e-6)];
}

/** The width of the steps of `spreadAtMost`, written down a second time from its description. */
function spreadStep(
  n: number,
  mean: number,
  scale: MeanFigure['scale'],
  rule: DisclosureRule,
): number {
  const inBetween = ((mean - scale.min) / scale.answerStep) % 1;
  const least = n * inBetween * (1 - inBetween) * scale.answerStep ** 2;
  const range = n * (mean - scale.min) * (scale.max - mean) - least;
  const narrowest = 4 * rule.smallCount * protectedStep(scale, rule) ** 2;
  return n < rule.unanimityFrom ? range : range / Math.max(1, Math.floor(range / narrowest));
}

/** The sum of the unknowns lies between two numbers. */
export function between(unknowns: readonly number[], atLeast: number, atMost: number): Constraint {
  return { terms: new Map(unknowns.map((unknown) => [unknown, 1])), atLeast, atMost };
}

function weighed(
  cells: readonly (readonly number[])[],
  weightOf: (answer: number) => number,
  atLeast: number,
  atMost: number,
): Constraint {
  const terms = cells.flatMap((unknowns, answer) =>
    unknowns.map((unknown): [number, number] => [unknown, weightOf(answer)]),
  );
  return { terms: new Map(terms.filter(([, weight]) => weight !== 0)), atLeast, atMost };
}
