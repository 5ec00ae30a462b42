import type { EnteredMeasurement, EnteredValue, Measurement } from '@verankerd/contract';
import { isPlainDate, type RawParts } from '@verankerd/domain';
import {
  emptyFigures,
  readFigures,
  type FigureShape,
  type TypedFigures,
} from './measurement-draft';

/** What a reader can say of the place of a measurement. */
export const entryStates = [
  'REPORTED',
  'AS_STORED',
  'NOT_COLLECTED',
  'MISSING',
  'NOT_APPLICABLE',
  'SUPPRESSED',
] as const;

/** One of `entryStates`. */
export type EntryState = (typeof entryStates)[number];

/** A measurement as it is being filled in. */
export type EntryDraft = {
  readonly state: EntryState;
  readonly figures: TypedFigures;
  /** Whether the value takes this school year and the one before together. */
  readonly withYearBefore: boolean;
  readonly reason: string;
  readonly measuredOn: string;
  readonly source: string;
  readonly explanation: string;
  readonly breakReason: string;
};

/** The form of a place where nothing was filled in, or of a measurement that is there. */
export function draftOfEntry(kept: Measurement | undefined, answers: number): EntryDraft {
  return {
    state: kept ? stateOf(kept) : 'REPORTED',
    figures: emptyFigures(answers),
    withYearBefore: kept ? kept.period.first !== kept.period.last : false,
    reason: kept?.figure.state === 'NOT_APPLICABLE' ? kept.figure.reason : '',
    measuredOn: kept?.measuredOn ?? '',
    source: kept?.source ?? '',
    explanation: kept?.explanation ?? '',
    breakReason: kept?.breakReason ?? '',
  };
}

/**
 * What is sent. Null as long as something is missing or cannot be right: `readFigures` says what. Of a value that will
 * not be kept only that is sent: its figures never leave the browser.
 */
export function bodyOfEntry(
  draft: EntryDraft,
  shape: FigureShape,
  isKept: boolean,
): EnteredMeasurement | null {
  const value = valueOf(draft, shape, isKept);
  if (!value) return null;
  return {
    value,
    withYearBefore: draft.withYearBefore,
    measuredOn: isPlainDate(draft.measuredOn) ? draft.measuredOn : null,
    source: textOf(draft.source),
    explanation: isKept ? textOf(draft.explanation) : null,
    breakReason: textOf(draft.breakReason),
  };
}

function valueOf(draft: EntryDraft, shape: FigureShape, isKept: boolean): EnteredValue | null {
  if (draft.state === 'NOT_APPLICABLE') {
    const reason = draft.reason.trim();
    return reason === '' ? null : { state: 'NOT_APPLICABLE', reason };
  }
  if (draft.state !== 'REPORTED') return { state: draft.state };
  const { parts, response, problems } = readFigures(draft.figures, shape);
  if (!parts || problems.length > 0) return null;
  return isKept
    ? { state: 'REPORTED', parts: sentParts(parts), ...response }
    : { state: 'SUPPRESSED' };
}

/** The scale of a mean stands with its indicator, and is not sent along. */
function sentParts(parts: RawParts): Extract<EnteredValue, { state: 'REPORTED' }>['parts'] {
  switch (parts.kind) {
    case 'MEAN': {
      const { kind, mean, sd, n } = parts;
      return { kind, mean, sd, n };
    }
    case 'COUNTS':
      return { kind: 'COUNTS', counts: [...parts.counts] };
    default:
      return parts;
  }
}

/** Figures that are kept do not come back: they stay as they are, until they are filled in again. */
function stateOf({ figure }: Measurement): EntryState {
  if (figure.state === 'SHOWN') return 'AS_STORED';
  if (figure.state === 'HIDDEN')
    return figure.answers.kind === 'BELOW' ? 'SUPPRESSED' : 'AS_STORED';
  return figure.state;
}

function textOf(typed: string): string | null {
  const text = typed.trim();
  return text === '' ? null : text;
}
