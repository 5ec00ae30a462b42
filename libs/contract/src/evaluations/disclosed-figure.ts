import {
  hiddenReasons,
  type Disclosed,
  type Figure,
  type FigureComparison,
  verdicts,
  type RollUpFigure,
} from '@verankerd/domain';
import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0));
const bounds = z.object({ atLeast: z.number(), atMost: z.number() });
const interval = z.object({ lower: z.number(), upper: z.number() });

const response = z.object({
  invited: z.nullable(count),
  responded: z.nullable(count),
  rate: z.nullable(z.number()),
});

/** The scale of a mean: its ends, and the smallest step between two answers of one person. */
export const meanScale = z.object({ min: z.number(), max: z.number(), answerStep: z.number() });

const figure = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('PROPORTION'),
    denominator: count,
    numerator: bounds,
    share: bounds.check(z.describe('0 to 1')),
    interval,
    response,
  }),
  z.object({
    kind: z.literal('COUNTS'),
    n: count,
    groups: z
      .array(z.object({ first: count, last: count, count }))
      .check(z.describe('Neighbouring answers taken together where a count would be small')),
    response,
  }),
  z.object({
    kind: z.literal('MEAN'),
    n: count,
    mean: bounds,
    sdAtMost: z.nullable(z.number()),
    interval: z.nullable(interval),
    scale: meanScale,
    response,
  }),
  z.object({ kind: z.literal('AMOUNT'), amount: z.number() }),
]);

const rollUpFigure = z.object({ figure, schools: count, schoolsLeftOut: count });

const shownAnswers = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('EXACT'), n: count }),
  z.object({ kind: z.literal('BELOW'), below: count }),
  z.object({ kind: z.literal('NOT_SHOWN') }),
]);

function disclosed<Shown extends z.ZodMiniType>(shown: Shown) {
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('SHOWN'), figure: shown }),
    z.object({ state: z.literal('HIDDEN'), reason: z.enum(hiddenReasons), answers: shownAnswers }),
    z.object({ state: z.literal('MISSING') }),
    z.object({ state: z.literal('NOT_APPLICABLE'), reason: z.string() }),
    z.object({ state: z.literal('NOT_COLLECTED') }),
  ]);
}

/**
 * A figure as anyone may see it: shown, hidden with its reason, or not there. Its type asks for a `Disclosed` value,
 * so that a handler that answers with raw parts does not compile.
 */
export const disclosedFigure = disclosed(figure) as unknown as z.ZodMiniType<Disclosed<Figure>>;

/** A figure over several schools, as anyone may see it. */
export const disclosedRollUp = disclosed(rollUpFigure) as unknown as z.ZodMiniType<
  Disclosed<RollUpFigure>
>;

/** What may be said of the change between two shown figures, later minus earlier. */
export const figureComparison = z.object({
  verdict: z.enum(verdicts),
  estimate: z.nullable(bounds),
  interval: z.nullable(interval),
}) satisfies z.ZodMiniType<FigureComparison>;
