import { Component, inject, input, output } from '@angular/core';
import { Language } from '../shell/language';

/** Somebody else saved the same answer first: shows theirs, and lets the reader choose. */
@Component({
  selector: 'vk-changed-meanwhile',
  template: `
    <div class="notice notice-attention stack stack-tight" role="alert">
      <strong>{{ language.texts().ratings.conflict.title }}</strong>
      <p>{{ told() }}</p>
      <ng-content />
      <div class="row">
        <button class="button" type="button" (click)="takeTheirs.emit()">
          {{ theirsLabel() }}
        </button>
        <button class="button" type="button" (click)="keepMine.emit()">{{ mineLabel() }}</button>
      </div>
    </div>
  `,
})
export class ChangedMeanwhile {
  /** Who made what of it, and when. */
  readonly told = input.required<string>();
  readonly theirsLabel = input.required<string>();
  readonly mineLabel = input.required<string>();
  readonly takeTheirs = output();
  readonly keepMine = output();

  protected readonly language = inject(Language);
}
