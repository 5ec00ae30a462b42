import { Component, computed, inject, model, viewChild } from '@angular/core';
import { maximumFiles } from '@verankerd/contract';
import { FileDrop, largestFile } from '../kit/file-drop';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

/** Chooses files of DUO: by the file dialog of the browser, or by dropping them. */
@Component({
  selector: 'vk-file-chooser',
  imports: [FileDrop],
  templateUrl: './file-chooser.html',
  styleUrl: './file-chooser.css',
})
export class FileChooser {
  /** The files that were chosen; no two have one name, as the newest choice replaces the older one. */
  readonly files = model.required<readonly File[]>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly problems = computed(() => {
    const texts = this.language.texts().imports.choose;
    const files = this.files();
    return [
      ...(files.length > maximumFiles ? [texts.tooMany] : []),
      ...files.filter(({ size }) => size > largestFile).map(({ name }) => texts.tooLarge(name)),
    ];
  });
  private readonly place = viewChild.required(FileDrop);

  /** Whether the files can be sent. */
  readonly isReady = computed(() => this.files().length > 0 && this.problems().length === 0);

  protected choose(files: readonly File[]): void {
    const byName = new Map([...this.files(), ...files].map((file) => [file.name, file]));
    this.files.set([...byName.values()]);
  }

  protected remove(file: File): void {
    this.files.update((files) => files.filter((other) => other !== file));
    this.place().focus();
  }

  protected sizeOf({ size }: File): string {
    return size < 1_000_000
      ? `${this.formats.number(Math.max(1, size / 1000))} kB`
      : `${this.formats.number(size / 1_000_000, 1)} MB`;
  }
}
