import type { FigureVoice } from '@verankerd/content';
import type { SeriesPointAnswer } from '@verankerd/contract';
import type { MeasurePeriod } from '@verankerd/domain';

/** The school year of a value, or the two that it takes together. */
export function periodWords({ first, last }: MeasurePeriod, { texts }: FigureVoice): string {
  return first === last ? first : texts.together(first, last);
}

/** When a point was measured, as short as it stands below a chart. A baseline is named, for it stands before the rest. */
export function pointLabel({ period, round }: SeriesPointAnswer, voice: FigureVoice): string {
  const years = periodWords(period, voice);
  return round === 'BASELINE' ? `${years}, ${voice.texts.rounds.BASELINE}` : years;
}
