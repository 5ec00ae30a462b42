import { Service, inject } from '@angular/core';
import type { CatalogueEntry } from '@verankerd/contract';
import { choiceQuestions1 } from '@verankerd/content';
import { Language } from '../shell/language';
import { partialDate } from './partial-date';

/** A verdict of a databank on an intervention, as a source states it. */
export type Recognition = CatalogueEntry['recognitions'][number];

/** Puts the facts of the catalogue into words of the reader. */
@Service()
export class CatalogueWords {
  private readonly language = inject(Language);

  /** Name of the databank that gave a verdict. */
  databank({ databank }: Recognition): string {
    return databank === 'NOT_STATED'
      ? this.language.texts().catalogue.databankUnknown
      : this.language.read(choiceQuestions1.databanks[databank].name);
  }

  /** The level of a verdict. */
  level({ level }: Recognition): string {
    return this.language.read(choiceQuestions1.recognitionLevels[level].label);
  }

  /** Where a verdict was read: the name of the site, without `www`. It need not be the databank itself. */
  site(link: string): string {
    return new URL(link).hostname.replace(/^www\./, '');
  }

  /** A date as the source states it: a day, a month or a year. */
  date(date: string): string {
    return partialDate(date, this.language.locale());
  }
}
