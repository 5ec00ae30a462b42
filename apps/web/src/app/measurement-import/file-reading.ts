import { Component, computed, inject, input, output } from '@angular/core';
import { type DecimalSign, decimalSigns, type Delimiter, delimiters } from '@verankerd/domain';
import { SelectField } from '../kit/select-field';
import { Language } from '../shell/language';
import type { FileReading, ImportPreview } from './import-choices';

/** How a file was read, with a list for everything that may have been recognised wrongly. */
@Component({
  selector: 'vk-file-reading',
  imports: [SelectField],
  templateUrl: './file-reading.html',
  host: { class: 'stack' },
})
export class FileReadingCard {
  readonly file = input.required<ImportPreview['file']>();
  readonly isAskew = input.required<boolean>();
  /** The reader says that it must be read in another way. */
  readonly changed = output<FileReading>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().measurementImport.file);
  protected readonly sheets = computed(() =>
    this.file().sheets.map((name) => ({ value: name, label: name })),
  );
  protected readonly codePages = computed(() => {
    const { codePages } = this.texts();
    return (['utf-8', 'windows-1252'] as const).map((value) => ({
      value,
      label: codePages[value],
    }));
  });
  protected readonly delimiters = computed(() =>
    delimiters.map((value) => ({ value, label: this.texts().delimiters[value] })),
  );
  protected readonly decimalSigns = computed(() =>
    decimalSigns.map((value) => ({ value, label: this.texts().decimalSigns[value] })),
  );

  // The lists hold nothing but these values.
  protected codePage(value: string): void {
    this.changed.emit({ codePage: value as 'utf-8' | 'windows-1252' });
  }

  protected delimiter(value: string): void {
    this.changed.emit({ delimiter: value as Delimiter });
  }

  protected decimalSign(value: string): void {
    this.changed.emit({ decimalSign: value as DecimalSign });
  }

  protected headerLine(line: number): void {
    if (Number.isInteger(line) && line >= 1) this.changed.emit({ headerLine: line });
  }
}
