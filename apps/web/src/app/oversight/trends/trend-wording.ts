import { Service, computed, inject } from '@angular/core';
import { scales1 } from '@verankerd/content';
import { anchoringLabels, questionStates, type PlainDate } from '@verankerd/domain';
import { Formats } from '../../shell/formats';
import { Language } from '../../shell/language';
import type { TrendWords } from './trend-words';

/** Hands charts over the years their words in the language of the reader. */
@Service()
export class TrendWording {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  /** The words. */
  readonly words = computed<TrendWords>(() => {
    const texts = this.language.texts();
    const code = this.language.code();
    return {
      texts: texts.oversightTrends,
      questions: texts.questions.short,
      states: wordsOf(questionStates, (state) => scales1.progress[state].label[code]),
      labels: wordsOf(anchoringLabels, (label) => scales1.anchoring.labels[label][code]),
      number: (value, decimals = 0) => this.formats.number(value, decimals),
      month: (date) => this.formats.month(date),
    };
  });

  /** Writes a date in full. */
  date(date: PlainDate): string {
    return this.formats.date(date);
  }
}

function wordsOf<K extends string>(keys: readonly K[], wordOf: (key: K) => string) {
  return Object.fromEntries(keys.map((key) => [key, wordOf(key)])) as Record<K, string>;
}
