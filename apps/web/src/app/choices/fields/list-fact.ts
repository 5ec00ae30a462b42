import { Component, inject, input, output, signal } from '@angular/core';
import { Language } from '../../shell/language';

/** What the catalogue says about the question at hand; it can be copied into the answer. */
@Component({
  selector: 'vk-list-fact',
  template: `
    @let texts = language.texts().choices.prefill;
    <div class="notice stack stack-tight">
      <strong>{{ texts.heading }}</strong>
      <p>{{ fact() ?? texts.nothing }}</p>
      @if (canTakeOver() && fact()) {
        <div class="row">
          <button class="button" type="button" (click)="take()">{{ texts.takeOver }}</button>
          <span role="status" class="small">{{ isTaken() ? texts.takenOver : '' }}</span>
        </div>
      }
    </div>
  `,
})
export class ListFact {
  /** What the catalogue says; nothing when its sources do not say. */
  readonly fact = input.required<string | undefined>();
  /** Whether it can be copied as it is. */
  readonly canTakeOver = input(false);
  readonly takeOver = output();

  protected readonly language = inject(Language);
  protected readonly isTaken = signal(false);

  protected take(): void {
    this.takeOver.emit();
    this.isTaken.set(true);
  }
}
