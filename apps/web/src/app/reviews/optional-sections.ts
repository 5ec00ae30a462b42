import { Component, computed, inject, input } from '@angular/core';
import { optionalSections, type OptionalSection } from '@verankerd/domain';
import { Language } from '../shell/language';
import type { ReviewYear } from './review-year';

/** Parts that a school may add to its review. */
@Component({
  selector: 'vk-optional-sections',
  template: `
    @let texts = language.texts().reviews;
    @if (left().length > 0) {
      <section class="card stack stack-tight" aria-labelledby="meer-onderdelen">
        <h2 id="meer-onderdelen">{{ texts.optional.title }}</h2>
        <p class="soft">{{ texts.optional.help }}</p>
        <div class="row">
          @for (section of left(); track section) {
            <button class="button" type="button" (click)="add(section)">
              {{ texts.optional.add(texts.sections[section].title) }}
            </button>
          }
        </div>
      </section>
    }
  `,
})
export class OptionalSections {
  readonly year = input.required<ReviewYear>();
  readonly added = input.required<readonly OptionalSection[]>();

  protected readonly language = inject(Language);
  protected readonly left = computed(() =>
    optionalSections.filter((section) => !this.added().includes(section)),
  );

  protected add(section: OptionalSection): void {
    const draft = this.year().drafts().section(section);
    draft.change({ ...draft.value(), included: true }, 0);
    setTimeout(() => document.getElementById(`deel-${section}-tekst`)?.focus());
  }
}
