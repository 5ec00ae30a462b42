import type { SeriesColumns, SeriesLine, SeriesPointAnswer } from '@verankerd/contract';
import { exactly, type Bounds, type Disclosed, type Figure } from '@verankerd/domain';

/** Lays a line out in columns, of what its points show and nothing besides. */
export function columnsOf({ round, points, ...line }: SeriesLine): SeriesColumns {
  const compared = new Map(line.comparisons.map((comparison) => [comparison.before, comparison]));
  const numbers = points.map(({ figure }) => numberIn(figure));
  return {
    round,
    firstSchoolYears: points.map(({ period }) => period.first),
    schoolYears: points.map(({ period }) => period.last),
    states: points.map(({ figure }) => figure.state),
    hiddenReasons: points.map(hiddenReasonOf),
    atLeast: numbers.map(({ value }) => value && value.atLeast),
    atMost: numbers.map(({ value }) => value && value.atMost),
    lower: numbers.map(({ interval }) => interval && interval.lower),
    upper: numbers.map(({ interval }) => interval && interval.upper),
    answers: numbers.map(({ answers }) => answers),
    entries: points.map(({ entry }) => entry),
    segments: line.segments,
    breaks: line.breaks,
    verdicts: points.map((_, place) => compared.get(place)?.verdict ?? null),
    meanings: points.map((_, place) => compared.get(place)?.meaning ?? null),
  };
}

function hiddenReasonOf({ figure }: SeriesPointAnswer): SeriesColumns['hiddenReasons'][number] {
  return figure.state === 'HIDDEN' ? figure.reason : null;
}

type ShownNumber = {
  readonly value: Bounds | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly answers: number | null;
};

const noNumber: ShownNumber = { value: null, interval: null, answers: null };

function numberIn(shown: Disclosed<Figure>): ShownNumber {
  if (shown.state !== 'SHOWN') return noNumber;
  const { figure } = shown;
  switch (figure.kind) {
    case 'PROPORTION':
      return { value: figure.share, interval: figure.interval, answers: figure.denominator };
    case 'MEAN':
      return { value: figure.mean, interval: figure.interval, answers: figure.n };
    case 'COUNTS':
      return { ...noNumber, answers: figure.n };
    case 'AMOUNT':
      return { ...noNumber, value: exactly(figure.amount) };
  }
}
