import { Service, inject } from '@angular/core';
import { scales1 } from '@verankerd/content';
import {
  asksForAttention,
  isConfirmed,
  type MatrixAnchoring,
  type MatrixRow,
  type QuestionState,
} from '@verankerd/domain';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';

/** Says in words what a row of the matrix holds. */
@Service()
export class MatrixWords {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  /** The texts of the matrix in the language of the reader. */
  texts() {
    return this.language.texts().oversight.matrix;
  }

  state(state: QuestionState): string {
    return this.language.read(scales1.progress[state].label);
  }

  /** Why a row asks for attention: what is overdue since when, and how often nothing is planned. */
  reasons(row: MatrixRow): readonly string[] {
    const { overdue, overdueSince, questions } = row;
    const unplanned = questions.filter(({ reason }) => reason === 'NOTHING_PLANNED').length;
    return [
      ...(overdue > 0 && overdueSince
        ? [this.texts().overdue(overdue, this.formats.shortDate(overdueSince))]
        : []),
      ...(asksForAttention(row) && unplanned > 0 ? [this.texts().nothingPlanned(unplanned)] : []),
    ];
  }

  /** How firm it is: the word and the index when there is one. */
  anchoring(anchoring: MatrixAnchoring | null): string {
    const texts = this.texts();
    if (anchoring === null || anchoring.rated === 0) return texts.anchoringNothing;
    const { index, label } = anchoring;
    if (index === null || label === null) return texts.anchoringTooLittle;
    const word = this.language.read(scales1.anchoring.labels[label]);
    return texts.anchoringIndex(word, this.formats.number(index.shown, 1));
  }

  confirmed(row: MatrixRow): string {
    const { confirmed } = row;
    if (confirmed === null || confirmed.of === 0) return this.texts().confirmedNothing;
    return isConfirmed(row)
      ? this.texts().confirmedAll
      : this.texts().confirmedSome(confirmed.done, confirmed.of);
  }
}
