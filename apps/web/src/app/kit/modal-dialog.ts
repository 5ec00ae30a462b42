import {
  afterNextRender,
  Component,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';

let sequence = 0;

/**
 * A question that comes first: the page behind it waits. It opens when it is drawn, and closes by Escape or by its
 * own buttons; the focus goes back to where it was.
 */
@Component({
  selector: 'vk-modal-dialog',
  template: `
    <dialog class="dialog-panel" [attr.aria-labelledby]="headingId" #dialog (close)="closed.emit()">
      <div class="stack">
        <h2 [id]="headingId" tabindex="-1" autofocus>{{ heading() }}</h2>
        <ng-content />
      </div>
    </dialog>
  `,
  styles: `
    dialog {
      color: var(--ink);
      border: 1px solid var(--line);
    }
    dialog::backdrop {
      background: rgb(10 20 24 / 55%);
    }
    h2:focus-visible {
      outline: none;
    }
  `,
})
export class ModalDialog {
  readonly heading = input.required<string>();
  /** The reader closed it: by Escape, or the page called `close`. */
  readonly closed = output();

  protected readonly headingId = `dialog-${(sequence += 1)}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    const before = document.activeElement;
    afterNextRender(() => this.dialog().nativeElement.showModal());
    inject(DestroyRef).onDestroy(() => {
      // A dialog that is taken away while open leaves the focus nowhere.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
  }

  /** Closes it as Escape does. */
  close(): void {
    this.dialog().nativeElement.close();
  }
}
