import { Service, computed, inject, signal } from '@angular/core';
import { problemStatus, readCatalogueEntry, type CatalogueEntry } from '@verankerd/contract';
import { CatalogueWords } from '../catalogue/catalogue-door';
import { ApiClient, ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import { emptyDraft, type ChoiceDraft, type DraftText } from './choice-draft';
import { withIntervention, withOwnIntervention, type PrefillWords } from './prefill';

/** Holds the draft that the fields of one page work on, and what is wrong with it. Provided by the page. */
@Service({ autoProvided: false })
export class DraftEditor {
  readonly draft = signal<ChoiceDraft>(emptyDraft);

  /** What was wrong when the reader last wanted to go on. */
  readonly failure = signal<ApiFailure | undefined>(undefined);

  /** What the server would refuse of the draft as it stands. The page says which request it is for. */
  readonly check = signal<() => ApiFailure | undefined>(() => undefined);

  /** Of what was wrong, that which still is: a field that was mended says so at once. */
  readonly wrong = computed(() => {
    const failure = this.failure();
    return failure && withoutMended(failure, this.check()());
  });

  private readonly language = inject(Language);
  private readonly catalogueWords = inject(CatalogueWords);
  private readonly pickedId = computed(() =>
    this.draft().kind === 'CATALOGUE' ? this.draft().interventionId : '',
  );

  private readonly found = inject(ApiClient).resource(readCatalogueEntry, () => {
    const interventionId = this.pickedId();
    return interventionId === '' ? undefined : { params: { interventionId } };
  });

  /** What the catalogue says of the chosen intervention; nothing for an own one, or as long as it is not there. */
  readonly entry = computed(() =>
    this.pickedId() !== '' && this.found.hasValue() ? this.found.value() : undefined,
  );

  /** Whether the verdict in the draft still is what the catalogue filled in. */
  readonly isFilledIn = computed(() => {
    const { filledIn, recognitionSource } = this.draft();
    return filledIn.recognitionSource !== '' && filledIn.recognitionSource === recognitionSource;
  });

  /** Changes some fields. */
  change(fields: Partial<ChoiceDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...fields }));
  }

  /** Changes one field of text. */
  write(field: DraftText, text: string): void {
    this.change({ [field]: text });
  }

  /** Takes an intervention of the catalogue, with what is known of its effect. */
  pick(entry: CatalogueEntry): void {
    this.draft.update((draft) => withIntervention(draft, entry, this.prefillWords()));
  }

  /** Turns to an intervention of the school's own, or back to the list. */
  turnTo(kind: string): void {
    if (kind === 'OWN') this.draft.update(withOwnIntervention);
    else this.change({ kind: 'CATALOGUE', interventionId: '', interventionName: '' });
  }

  private prefillWords(): PrefillWords {
    const { source, unverified } = this.language.texts().choices.prefill;
    return {
      databank: (recognition) => this.catalogueWords.databank(recognition),
      date: (date) => this.catalogueWords.date(date),
      source,
      unverified,
    };
  }
}

/** What only the server can tell stays until the reader tries again. */
function withoutMended(failure: ApiFailure, now: ApiFailure | undefined): ApiFailure {
  const { problem } = failure;
  if (!problem?.errors) return failure;
  const stillWrong = new Set(now?.problem?.errors?.map(({ pointer }) => pointer));
  const errors = problem.errors.filter(
    ({ pointer, code }) => stillWrong.has(pointer) || code in problemStatus,
  );
  return new ApiFailure({ ...problem, errors });
}
