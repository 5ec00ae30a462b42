import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { questionKeys } from '@verankerd/domain';
import { Language } from '../shell/language';
import { ReviewWords } from './review-words';
import type { ReviewYear } from './review-year';

/** Facts that do not go together, told kindly, with the way to look at them. */
@Component({
  selector: 'vk-attention-card',
  imports: [RouterLink],
  template: `
    @let texts = language.texts().reviews.attention;
    <section class="card stack stack-tight" aria-labelledby="valt-op">
      <h2 id="valt-op">{{ texts.title }}</h2>
      @if (found().length > 0) {
        <p class="soft">{{ texts.help }}</p>
      }
      <ul>
        @for (one of found(); track one.sentence) {
          <li>
            {{ one.sentence }}
            @if (one.question; as question) {
              <a class="no-print" [routerLink]="link()" [queryParams]="{ vraag: question }">{{
                texts.open(number(question))
              }}</a>
            }
          </li>
        } @empty {
          <li>{{ texts.none }}</li>
        }
      </ul>
    </section>
  `,
  styles: `
    li {
      padding-block: 0.375rem;
    }
  `,
})
export class AttentionCard {
  readonly year = input.required<ReviewYear>();

  protected readonly language = inject(Language);
  protected readonly found = computed(() => {
    const review = this.year().loaded();
    const { decision } = this.year().drafts().decision().value();
    return review ? this.words.attentionIn(review.facts, decision) : [];
  });
  protected readonly link = computed(() => {
    const { schoolId, choiceId, schoolYear } = this.year().key();
    return ['/scholen', schoolId, 'interventies', choiceId, schoolYear];
  });
  private readonly words = inject(ReviewWords);

  protected number(question: (typeof questionKeys)[number]): number {
    return questionKeys.indexOf(question) + 1;
  }
}
