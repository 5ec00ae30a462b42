import { discloseFigure } from '../disclose-figure';
import { type PeriodMeasure } from '../disclose-series';
import { hidden, shown } from '../disclosed-maker';
import { proportionFigure } from '../build-figure';
import { combinedFigure } from '../combine-figures';
import { type Disclosed } from '../disclosed';
import { type DisclosureRule } from '../disclosure-rule';
import { type Figure } from '../figure';
import { type RawParts } from '../../evaluations/measurement-value';
import {
  publish,
  publishRollUps,
  storedSchools,
  type PublishedFigure,
  type Publisher,
} from './publish';

/*
 * Ways to publish that look reasonable and leak. The attack must catch each of them: that is the proof that it would
 * catch a fault in the real rule. Used by the spec only.
 */

type Group = { readonly key: string; readonly figure: Disclosed<Figure> };
type Weakness = (measure: PeriodMeasure['measure'], rule: DisclosureRule) => readonly Group[];

/** Publishes with the real rule but for the groups of a measure. */
function withGroups(weakness: Weakness): Publisher {
  return (stored, universe, rule) => {
    const figures = stored.flatMap(({ school, measures }) =>
      measures.flatMap(({ period, measure }) => {
        const total = discloseFigure(measure.subject, measure.total, rule);
        const groups = weakness(measure, rule).map(({ key, figure }) => ({ group: key, figure }));
        return [{ group: null, figure: total }, ...groups].map((one) => ({
          ...{ school, period },
          ...one,
        }));
      }),
    );
    const yearly = figures.filter(({ period }) => period.first === period.last);
    return { figures: yearly, rollUps: publishRollUps(yearly, universe, rule) };
  };
}

function single({ subject, breakdown }: PeriodMeasure['measure'], rule: DisclosureRule) {
  return (breakdown?.groups ?? []).map(({ key, value }) => ({
    key,
    figure: discloseFigure(subject, value, rule),
    parts: value.state === 'REPORTED' ? value.parts : null,
  }));
}

/** No secondary suppression at all. */
export const withoutNeighbours = withGroups(single);

/** Hides one neighbour, the next smallest, when exactly one group is hidden; looks at nothing else. */
export const byTheLetter = withGroups((measure, rule) => {
  const groups = single(measure, rule).map((one) => ({ ...one, isHidden: !isPlain(one.figure) }));
  const shownGroups = groups.filter(({ isHidden }) => !isHidden);
  const next = [...shownGroups].sort(
    (one, other) => peopleIn(one.parts) - peopleIn(other.parts),
  )[0];
  const isOne = groups.filter(({ isHidden }) => isHidden).length === 1;
  return groups.map(({ key, figure, isHidden }) => ({
    key,
    figure: isHidden || (isOne && key === next?.key) ? hidden('SMALL_GROUP_IN_TABLE') : figure,
  }));
});

/** The real choice of groups, but each hidden one says that it has fewer than ten answers. */
export const withBandedNumbers: Publisher = (stored, universe, rule) => {
  const published = publish(stored, universe, rule);
  const figures = published.figures.map((one) => {
    const parts = partsAt(stored, one);
    const isFew = one.figure.state === 'HIDDEN' && one.group !== null && parts === null;
    const answers = { kind: 'BELOW', below: rule.minimumAnswers } as const;
    return isFew ? { ...one, figure: hidden('FEW_ANSWERS', answers) } : one;
  });
  return { ...published, figures };
};

/** Hides small groups and a neighbour, but each shown group takes its own answers together. */
export const withOwnGroupings: Publisher = (stored, universe, rule) => {
  const published = publish(stored, universe, rule);
  const figures = published.figures.map((one) => {
    const parts = partsAt(stored, one);
    if (one.group === null || parts?.kind !== 'COUNTS') return one;
    const response = { invited: null, responded: null };
    const own = discloseFigure('PUPILS', { state: 'REPORTED', parts, response }, rule);
    return own.state === 'SHOWN' ? { ...one, figure: own } : one;
  });
  return { ...published, figures };
};

/** Rule 3 by its letter: "<= 5 %" for nobody, "<5" for 1 to 4. */
export const withUnanimityBand: Publisher = withProportions((parts, rule) => {
  const { numerator: k, denominator: n } = parts;
  if (k === 0) return { atLeast: 0, atMost: Math.floor(0.05 * n) };
  if (k < rule.smallCount) return { atLeast: 1, atMost: rule.smallCount - 1 };
  return { atLeast: k, atMost: k };
});

/** Every share in whole per cents: with n beside it, a small count comes out. */
export const withRoundedShares: Publisher = withProportions(({ numerator, denominator }) => {
  const percentage = Math.round((100 * numerator) / denominator);
  return {
    atLeast: Math.max(0, Math.ceil(((percentage - 0.5) * denominator) / 100)),
    atMost: Math.min(denominator, Math.floor(((percentage + 0.5) * denominator) / 100)),
  };
});

/** Roll-ups over everything entered: hidden schools come out when the shown ones are subtracted. */
export const withRawRollUps: Publisher = (stored, universe, rule) => {
  const published = publish(stored, universe, rule);
  const raw = storedSchools(universe, { ...rule, minimumAnswers: 1 }).flatMap(
    ({ school, measures }) =>
      measures
        .filter(({ period }) => period.first === period.last)
        .map(({ period, measure }): PublishedFigure => ({
          ...{ school, period, group: null },
          figure: discloseFigure('NOT_PEOPLE', measure.total, rule),
        })),
  );
  const rollUps = universe.rollUps
    .filter(({ group }) => group === null)
    .map(({ key, schools, years }) => {
      const of = raw.filter(
        (one) => schools.includes(one.school) && years.includes(one.period.first),
      );
      const figure = combinedFigure(
        of.flatMap((one) => (one.figure.state === 'SHOWN' ? [one.figure.figure] : [])),
      );
      const counted = new Set(of.map((one) => one.school)).size;
      if (figure === null || counted < 3) return { key, rollUp: hidden('FEW_SCHOOLS'), of: [] };
      return { key, rollUp: shown({ figure, schools: counted, schoolsLeftOut: 0 }), of };
    });
  return { figures: published.figures, rollUps };
};

/** Pools shown whatever is shown of their years. */
export const withPoolsBesideYears: Publisher = (stored, _, rule) => {
  const figures = stored.flatMap(({ school, measures }) =>
    measures.map(({ period, measure }) => ({
      ...{ school, period, group: null },
      figure: discloseFigure(measure.subject, measure.total, rule),
    })),
  );
  return { figures, rollUps: [] };
};

/** A threshold of one answer, in the database and on screen. */
export const withoutThreshold: Publisher = (_, universe, rule) => {
  const open = { ...rule, minimumAnswers: 1 };
  return publish(storedSchools(universe, open), universe, open);
};

function withProportions(
  boundsOf: (
    parts: Extract<RawParts, { kind: 'PROPORTION' }>,
    rule: DisclosureRule,
  ) => { readonly atLeast: number; readonly atMost: number },
): Publisher {
  return (stored, _, rule) => {
    const figures = stored.flatMap(({ school, measures }) =>
      measures.flatMap(({ period, measure: { total } }): readonly PublishedFigure[] => {
        if (total.state !== 'REPORTED' || total.parts.kind !== 'PROPORTION') return [];
        const { parts, response } = total;
        const bounds = boundsOf(parts, rule);
        const figure = shown(proportionFigure(parts.denominator, bounds, response));
        return [{ school, period, group: null, figure }];
      }),
    );
    return { figures, rollUps: [] };
  };
}

function partsAt(stored: Parameters<Publisher>[0], place: PublishedFigure): RawParts | null {
  const measures = stored.find(({ school }) => school === place.school)?.measures ?? [];
  const measure = measures.find(
    ({ period }) => period.first === place.period.first && period.last === place.period.last,
  )?.measure;
  const value = measure?.breakdown?.groups.find(({ key }) => key === place.group)?.value;
  return value?.state === 'REPORTED' ? value.parts : null;
}

function isPlain(figure: Disclosed<Figure>): boolean {
  if (figure.state !== 'SHOWN') return false;
  const { figure: shownFigure } = figure;
  if (shownFigure.kind !== 'PROPORTION') return true;
  return shownFigure.numerator.atLeast === shownFigure.numerator.atMost;
}

function peopleIn(parts: RawParts | null): number {
  if (parts === null || parts.kind === 'AMOUNT') return 0;
  if (parts.kind === 'COUNTS') return parts.counts.reduce((sum, count) => sum + count, 0);
  return parts.kind === 'MEAN' ? parts.n : parts.denominator;
}
