import { Component, inject, input } from '@angular/core';
import { importCountKeys, type AnswerOf, type listRegisterImports } from '@verankerd/contract';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

type Import = AnswerOf<typeof listRegisterImports>['imports'][number];

/** The imports that were carried out: which file, of which day, when, by whom, and what it changed. */
@Component({
  selector: 'vk-import-history',
  templateUrl: './import-history.html',
  styleUrl: './import-history.css',
})
export class ImportHistory {
  readonly imports = input.required<readonly Import[]>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);

  protected whoOf({ saved }: Import): string {
    const texts = this.language.texts().imports.history;
    return saved.by === null ? texts.commandLine : texts.by(saved.by);
  }

  protected countsOf({ counts }: Import): readonly string[] {
    const texts = this.language.texts().imports.counts;
    return importCountKeys.flatMap((key) => {
      const count = counts[key];
      return count === undefined ? [] : [texts[key](count)];
    });
  }
}
