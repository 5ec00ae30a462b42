import { Component, computed, inject, input } from '@angular/core';
import { SaveState, type SaveProgress } from '../kit/save-state';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';
import type { AnswerDraft, Versioned } from './answer-draft';

/** Tells beside an answer whether it is saved, and who saved it last. What did not arrive can be sent again. */
@Component({
  selector: 'vk-draft-state',
  imports: [SaveState],
  template: `
    @if (refusal(); as sentence) {
      <p class="field-error small" role="alert">{{ sentence }}</p>
    }
    <div class="row">
      <vk-save-state [progress]="progress()" (sendAgain)="draft().sendAgain()" />
      @if (progress().state === 'IDLE' && saved(); as by) {
        <span class="small soft">{{ by }}</span>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      align-content: center;
      min-height: 1.75rem;
    }
  `,
})
export class DraftState {
  readonly draft = input.required<Pick<AnswerDraft<never, Versioned>, 'standing' | 'sendAgain'>>();
  /** The answer as the server has it. */
  readonly answer = input.required<Versioned | undefined>();

  protected readonly progress = computed<SaveProgress>(() => {
    const standing = this.draft().standing();
    switch (standing.state) {
      case 'SAVING':
      case 'SAVED':
      case 'NOT_SENT':
        return standing;
      default:
        return { state: 'IDLE' };
    }
  });
  protected readonly refusal = computed(() => {
    const standing = this.draft().standing();
    const problem = standing.state === 'NOT_SENT' ? standing.failure.problem : undefined;
    if (!problem) return undefined;
    const told = problem.errors?.map(({ detail }) => detail).join(' ') ?? problem.detail;
    return this.language.texts().ratings.aspect.refused(told);
  });
  protected readonly saved = computed(() => {
    const saved = this.answer()?.saved;
    return (
      saved && this.language.texts().ratings.aspect.savedBy(saved.by, this.formats.moment(saved.at))
    );
  });

  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
}
