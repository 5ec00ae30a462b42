import { computed, inject, Service } from '@angular/core';
import { contradictionSentence, prefillText, type ReviewWords as Words } from '@verankerd/content';
import { reviewedYearOf, type ReviewFacts } from '@verankerd/contract';
import {
  reviewContradictions,
  reviewPrefill,
  type CoreSection,
  type QuestionKey,
  type ReviewDecision,
} from '@verankerd/domain';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

/** What strikes a reader of a review, and the question to look at. */
export type Attention = { readonly sentence: string; readonly question: QuestionKey | null };

/** Writes the facts of a review out in the language of the reader, by the same rules as the server. */
@Service()
export class ReviewWords {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  /** What sentences of a review are written with. */
  readonly words = computed<Words>(() => ({
    texts: this.language.texts().reviews,
    shortQuestions: this.language.texts().questions.short,
    read: (text) => this.language.read(text),
    figure: (value) => this.formats.number(value, 1),
  }));

  /** The facts that a part begins with, as text. */
  factsOf(facts: ReviewFacts, section: CoreSection): string {
    return prefillText(reviewPrefill(reviewedYearOf(facts))[section], this.words());
  }

  /** What strikes a reader, given what the school decides. */
  attentionIn(facts: ReviewFacts, decision: ReviewDecision | null): readonly Attention[] {
    return reviewContradictions(reviewedYearOf(facts), decision).map((found) => ({
      sentence: contradictionSentence(found, this.words()),
      question: 'question' in found ? found.question : null,
    }));
  }
}
