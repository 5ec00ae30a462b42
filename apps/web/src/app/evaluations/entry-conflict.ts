import { Component, computed, inject, input, output } from '@angular/core';
import { valueWords } from '@verankerd/content';
import type { Measurement } from '@verankerd/contract';
import { ModalDialog } from '../kit/modal-dialog';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import { Voice } from './voice';

/** A colleague changed the same measurement: both are shown, and the reader chooses. */
@Component({
  selector: 'vk-entry-conflict',
  imports: [ModalDialog],
  template: `
    <vk-modal-dialog [heading]="texts().heading" (closed)="closed.emit()">
      <p>{{ texts().text }}</p>
      <dl>
        <dt>{{ texts().theirValue }}</dt>
        <dd>{{ theirWords() }}</dd>
        <dt>{{ texts().myValue }}</dt>
        <dd>{{ mine() }}</dd>
      </dl>
      <div class="row">
        <button class="button" type="button" (click)="theirsChosen.emit()">
          {{ texts().theirs }}
        </button>
        <button class="button button-primary" type="button" (click)="mineChosen.emit()">
          {{ texts().mine }}
        </button>
      </div>
    </vk-modal-dialog>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.25rem 1rem;
      margin: 0;
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      margin: 0;
      font-weight: 600;
    }
  `,
})
export class EntryConflict {
  readonly theirs = input.required<Measurement>();
  readonly mine = input.required<string>();
  readonly theirsChosen = output();
  readonly mineChosen = output();
  readonly closed = output();

  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  private readonly voice = inject(Voice).current;
  protected readonly texts = computed(() => this.language.texts().evaluations.entry.conflict);
  protected readonly theirWords = computed(() => {
    const { figure, saved } = this.theirs();
    const by = this.texts().by(saved.by, this.formats.moment(saved.at));
    return `${valueWords(figure, this.voice())} (${by})`;
  });
}
