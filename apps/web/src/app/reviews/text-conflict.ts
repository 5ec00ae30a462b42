import { Component, inject, input, output } from '@angular/core';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { WrittenText } from './written-text';

/** Somebody else changed the same paragraph: shows their text above one's own, so that a person brings them together. */
@Component({
  selector: 'vk-text-conflict',
  imports: [WrittenText],
  template: `
    @let texts = language.texts().reviews.conflict;
    @let by = saved()?.by ?? texts.somebody;
    <div class="notice notice-attention stack" role="alert">
      <strong>{{ texts.title }}</strong>
      <p>{{ texts.told(by, time()) }}</p>
      <div class="theirs stack stack-tight">
        <strong class="small">{{ texts.theirs(by) }}</strong>
        <vk-written-text [text]="theirs()" />
      </div>
      <p>{{ texts.mine }}</p>
      <div class="row">
        <button class="button button-primary" type="button" (click)="keepMine.emit()">
          {{ texts.keepMine }}
        </button>
        <button class="button" type="button" (click)="putBoth.emit()">{{ texts.both }}</button>
        <button class="button" type="button" (click)="takeTheirs.emit()">
          {{ texts.takeTheirs }}
        </button>
      </div>
    </div>
  `,
  styles: `
    .theirs {
      padding: 0.75rem 1rem;
      border-radius: var(--radius-small);
      background: var(--surface);
    }
  `,
})
export class TextConflict {
  /** The text of the other. */
  readonly theirs = input.required<string>();
  readonly saved = input.required<{ readonly by: string; readonly at: string } | null>();
  readonly takeTheirs = output();
  readonly putBoth = output();
  readonly keepMine = output();

  protected readonly language = inject(Language);
  private readonly formats = inject(Formats);

  protected time(): string {
    const saved = this.saved();
    return saved ? this.formats.time(saved.at) : '';
  }
}
