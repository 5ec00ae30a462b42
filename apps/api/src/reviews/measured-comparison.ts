import type { ReviewFacts, SeriesLine, SeriesPointAnswer } from '@verankerd/contract';
import type { SchoolYear } from '@verankerd/domain';
import { inBothVoices, type MeasuredVoice } from './measured-voice';

type Verdict = ReviewFacts['measurements'][number]['verdict'];

/**
 * What may be said of the figure of a school year beside the one before it, in words. Nothing when the year has no
 * figure to show, or when there is nothing before it to set it against.
 */
export function comparisonFacts(line: SeriesLine, year: SchoolYear): Verdict {
  const last = line.points.findLastIndex(({ period }) => period.last === year);
  const point = line.points[last];
  if (point?.figure.state !== 'SHOWN') return null;
  const compared = line.comparisons.find(({ before }) => before === last);
  if (compared) {
    const { verdict, meaning, after } = compared;
    return {
      verdict,
      meaning,
      sentence: inBothVoices((voice) =>
        voice.reviews.measured.verdict[verdict](momentAt(line, after, voice)),
      ),
    };
  }
  const broken = line.breaks.find(({ before }) => before === last);
  if (!broken) return null;
  return {
    verdict: 'CANNOT_SAY',
    meaning: 'UNKNOWN',
    sentence: inBothVoices((voice) =>
      voice.reviews.measured.notComparable(
        momentAt(line, broken.after, voice),
        reasonsOf(broken.reasons, point, voice),
      ),
    ),
  };
}

function reasonsOf(
  reasons: SeriesLine['breaks'][number]['reasons'],
  { breakReason }: SeriesPointAnswer,
  { texts }: MeasuredVoice,
): string {
  return reasons
    .map((reason) =>
      reason === 'SAID_BY_SOURCE' && breakReason !== null
        ? breakReason
        : texts.breaks.reasons[reason],
    )
    .join('; ');
}

/** The school year of a point, with the time of the year where that is a baseline. */
function momentAt({ points }: SeriesLine, place: number, { texts }: MeasuredVoice): string {
  const point = points[place];
  if (!point) return '';
  const { first, last } = point.period;
  const years = first === last ? first : texts.together(first, last);
  return point.round === 'BASELINE' ? texts.when(years, texts.rounds.BASELINE) : years;
}
