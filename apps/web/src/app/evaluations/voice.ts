import { computed, inject, Service } from '@angular/core';
import type { FigureVoice } from '@verankerd/content';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

/** Speaks of figures in the language of the reader. */
@Service()
export class Voice {
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);

  /** How the reader is spoken to about figures. */
  readonly current = computed<FigureVoice>(() => ({
    texts: this.language.texts().evaluations,
    number: (value, decimals = 0) => this.formats.number(value, decimals),
  }));
}
