import { valueWords, type FigureVoice } from '@verankerd/content';
import type { Measurement } from '@verankerd/contract';
import type { Option } from '../kit/radio-field';
import { draftOfEntry, entryStates, type EntryState } from './entry-draft';

/** What a reader can say of a place: figures that are kept can also stay as they are. */
export function stateOptions(
  stored: Measurement | undefined,
  answers: number,
  voice: FigureVoice,
): readonly Option[] {
  const { states, entry } = voice.texts;
  const kept = stored && draftOfEntry(stored, answers).state === 'AS_STORED' ? stored : undefined;
  const labelOf = (state: EntryState): string => {
    if (state === 'AS_STORED') return kept ? entry.asStored(valueWords(kept.figure, voice)) : '';
    return state === 'REPORTED' && kept ? entry.again : states[state];
  };
  return entryStates
    .filter((state) => state !== 'AS_STORED' || kept !== undefined)
    .map((value) => ({ value, label: labelOf(value) }));
}
