import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { coreSections, type ReviewSection } from '@verankerd/domain';
import { StateShape } from '../kit/state-shape';
import { Language } from '../shell/language';
import type { ReviewYear } from './review-year';

/** The parts of a review with what is written already, to go to each. */
@Component({
  selector: 'vk-review-outline',
  imports: [RouterLink, StateShape],
  template: `
    @let texts = language.texts().reviews;
    <nav class="card stack stack-tight" [attr.aria-label]="texts.outline">
      <ol>
        @for (part of parts(); track part.id) {
          <li>
            <a
              [routerLink]="[]"
              [fragment]="part.id"
              queryParamsHandling="preserve"
              (click)="go(part.id)"
            >
              <vk-state-shape [shape]="part.isDone ? 'CHECK' : 'RING'" />
              {{ part.title }}
              <span class="visually-hidden">({{ part.isDone ? texts.written : texts.empty }})</span>
            </a>
          </li>
        }
      </ol>
      <a class="button" [routerLink]="[...base(), 'presenteren']">{{ texts.present }}</a>
    </nav>
  `,
  styles: `
    ol {
      list-style: none;
      padding: 0;
    }
    li > a {
      display: flex;
      align-items: center;
      gap: 0.625rem;
      min-height: 2.75rem;
      text-decoration: none;
    }
    li > a:hover {
      text-decoration: underline;
    }
  `,
})
export class ReviewOutline {
  readonly year = input.required<ReviewYear>();
  readonly added = input.required<readonly ReviewSection[]>();
  /** Address of the review. */
  readonly base = input.required<readonly string[]>();

  protected readonly language = inject(Language);
  protected readonly parts = computed(() => {
    const texts = this.language.texts().reviews;
    const open = this.year().obstacles();
    const parts = [...coreSections, ...this.added()].map((section) => ({
      id: `deel-${section}`,
      title: texts.sections[section].title,
      isDone: !open.some((one) => one.section === section),
    }));
    const isDecided = !open.some(({ section }) => section === null);
    return [...parts, { id: 'deel-BESLUIT', title: texts.decision.title, isDone: isDecided }];
  });

  protected go(id: string): void {
    const place = document.getElementById(id);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  }
}
