import { Component, computed, inject, input } from '@angular/core';
import { reviewSections } from '@verankerd/domain';
import { Language } from '../shell/language';
import type { ReviewYear } from './review-year';

/** Texts that were not sent before the review was frozen: to be copied, or let go. Nothing is thrown away unasked. */
@Component({
  selector: 'vk-unsent-texts',
  template: `
    @let texts = language.texts().reviews;
    @for (one of unsent(); track one.section) {
      <div class="notice notice-attention stack stack-tight">
        <label [for]="'over-' + one.section">
          <strong>{{ texts.sections[one.section].title }}</strong> {{ texts.frozen.leftover }}
        </label>
        <textarea class="input" readonly [id]="'over-' + one.section" [value]="one.text"></textarea>
        <p>
          <button class="button" type="button" (click)="one.letGo()">
            {{ texts.frozen.letGo }}
          </button>
        </p>
      </div>
    }
  `,
})
export class UnsentTexts {
  readonly year = input.required<ReviewYear>();

  protected readonly language = inject(Language);
  protected readonly unsent = computed(() => {
    const drafts = this.year().drafts();
    return reviewSections.flatMap((section) => {
      const draft = drafts.section(section);
      if (!draft.isUnsent()) return [];
      return [{ section, text: draft.value().text, letGo: () => draft.letGo() }];
    });
  });
}
