import type { CatalogueEntry } from '@verankerd/contract';
import { isPlainDate } from '@verankerd/domain';
import { noRecognition, type ChoiceDraft, type DraftRecognition } from './choice-draft';

/** Words around what is taken over from the catalogue, in the language of the reader. */
export type PrefillWords = {
  readonly databank: (recognition: CatalogueEntry['recognitions'][number]) => string;
  /** A date of the catalogue in words: a day, a month or a year. */
  readonly date: (date: string) => string;
  readonly source: (databank: string, recognisedOn: string) => string;
  readonly unverified: (source: string) => string;
};

/**
 * Level, source and date of the newest verdict in the catalogue. That nobody checked it at the databank goes along in
 * the source, so that it is not lost; a day on which it was seen is filled in only when the catalogue knows the day.
 */
export function recognitionFrom(entry: CatalogueEntry, words: PrefillWords): DraftRecognition {
  const recognition = entry.recognitions.find(({ latest }) => latest) ?? entry.recognitions[0];
  if (!recognition) return noRecognition;
  const { recognisedOn, seenOn, level, verified } = recognition;
  const databank = words.databank(recognition);
  const source = recognisedOn ? words.source(databank, words.date(recognisedOn)) : databank;
  return {
    recognitionLevel: level,
    recognitionSource: verified ? source : words.unverified(source),
    recognitionSeenOn: seenOn !== null && isPlainDate(seenOn) ? seenOn : '',
  };
}

/**
 * The draft with an intervention of the catalogue. What the reader wrote about an earlier one stays; what was only
 * filled in from an earlier one makes place for the new facts.
 */
export function withIntervention(
  draft: ChoiceDraft,
  entry: CatalogueEntry,
  words: PrefillWords,
): ChoiceDraft {
  const chosen = {
    ...draft,
    kind: 'CATALOGUE' as const,
    interventionId: entry.id,
    interventionName: entry.name,
  };
  return isUntouched(draft) ? withRecognition(chosen, recognitionFrom(entry, words)) : chosen;
}

/** The draft with an intervention of the school's own: no databank says anything of it. */
export function withOwnIntervention(draft: ChoiceDraft): ChoiceDraft {
  const chosen = { ...draft, kind: 'OWN' as const };
  return isUntouched(draft) ? withRecognition(chosen, noRecognition) : chosen;
}

function withRecognition(draft: ChoiceDraft, recognition: DraftRecognition): ChoiceDraft {
  return { ...draft, ...recognition, filledIn: recognition };
}

function isUntouched(draft: ChoiceDraft): boolean {
  const fields = Object.keys(noRecognition) as (keyof DraftRecognition)[];
  return fields.every((field) => draft[field] === draft.filledIn[field]);
}
