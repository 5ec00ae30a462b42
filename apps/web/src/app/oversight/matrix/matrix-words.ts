import { Service, computed, inject } from '@angular/core';
import {
  anchoringWords,
  confirmedWords,
  reasonWords,
  scales1,
  type MatrixVoice,
} from '@verankerd/content';
import type { MatrixAnchoring, MatrixRow, QuestionState } from '@verankerd/domain';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';
import { chosenFilters, type ChosenFilter, type NamesOfChosen } from './chosen-filters';
import type { MatrixAddress } from './matrix-address';

/** Says in words what a row of the matrix holds. */
@Service()
export class MatrixWords {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  /** What reasons, anchoring and confirmation are written with. */
  readonly voice = computed((): MatrixVoice => ({
    texts: this.texts(),
    read: (text) => this.language.read(text),
    date: (date) => this.formats.shortDate(date),
    number: (value, decimals) => this.formats.number(value, decimals),
  }));

  /** The texts of the matrix in the language of the reader. */
  texts() {
    return this.language.texts().oversight.matrix;
  }

  state(state: QuestionState): string {
    return this.language.read(scales1.progress[state].label);
  }

  /** All that narrows what an address shows, in words. */
  filters(address: MatrixAddress, names: NamesOfChosen): readonly ChosenFilter[] {
    return chosenFilters(address, names, {
      matrix: this.texts(),
      questions: this.language.texts().questions.short,
      stateWord: (state) => this.state(state),
    });
  }

  /** Why a row asks for attention. */
  reasons(row: MatrixRow): readonly string[] {
    return reasonWords(row, this.voice());
  }

  /** How firm it is. */
  anchoring(anchoring: MatrixAnchoring | null): string {
    return anchoringWords(anchoring, this.voice());
  }

  confirmed(row: MatrixRow): string {
    return confirmedWords(row, this.voice());
  }
}
