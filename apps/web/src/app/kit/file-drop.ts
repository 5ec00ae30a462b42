import { Component, type ElementRef, input, output, signal, viewChild } from '@angular/core';

/** Largest file that the server takes, in bytes. */
export const largestFile = 26_214_400;

/** A place to drop files on, which is also the field that opens the dialog of the browser, with mouse or keyboard. */
@Component({
  selector: 'vk-file-drop',
  template: `
    <div
      class="drop"
      [class.over]="isOver()"
      (dragover)="dragOver($event)"
      (dragleave)="isOver.set(false)"
      (drop)="drop($event)"
    >
      <input
        id="bestanden"
        type="file"
        aria-describedby="bestanden-hulp"
        [multiple]="multiple()"
        [accept]="accept()"
        #field
        (change)="choose(field.files)"
      />
      <label class="button" for="bestanden">{{ label() }}</label>
      <p class="field-help" id="bestanden-hulp">{{ help() }}</p>
    </div>
  `,
  styleUrl: './file-drop.css',
})
export class FileDrop {
  readonly label = input.required<string>();
  readonly help = input.required<string>();
  /** Kinds of files that the dialog offers, as the attribute `accept` has them. */
  readonly accept = input.required<string>();
  readonly multiple = input(false);
  /** The files that were chosen this time. */
  readonly chosen = output<readonly File[]>();

  protected readonly isOver = signal(false);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  /** Puts the focus on the field. */
  focus(): void {
    this.field().nativeElement.focus();
  }

  protected choose(list: FileList | null | undefined): void {
    const files = [...(list ?? [])];
    // Choosing the same file again is a change only for an empty field.
    this.field().nativeElement.value = '';
    if (files.length > 0) this.chosen.emit(this.multiple() ? files : files.slice(0, 1));
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.choose(event.dataTransfer?.files);
  }

  protected dragOver(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }
}
