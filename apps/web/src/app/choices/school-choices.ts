import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChoiceInList } from '@verankerd/contract';
import type { SchoolYear } from '@verankerd/domain';
import { Language } from '../shell/language';
import { ChoiceCard } from './choice-card';

/** The choices of a school: what runs as cards, what ended folded away; for a new school what choosing takes. */
@Component({
  selector: 'vk-school-choices',
  imports: [ChoiceCard, RouterLink],
  template: `
    @let texts = language.texts().choices.list;
    @if (choices().length === 0) {
      <section class="card stack empty">
        @if (headingLevel() === 2) {
          <h2>{{ texts.emptyHeading }}</h2>
        } @else {
          <h3>{{ texts.emptyHeading }}</h3>
        }
        <p>{{ texts.empty }}</p>
        <ol>
          @for (step of texts.emptyNext; track step) {
            <li>{{ step }}</li>
          }
        </ol>
        <p class="row no-print">
          <a
            class="button button-primary"
            [routerLink]="['/scholen', schoolId(), 'interventies', 'kiezen']"
            >{{ texts.choose }}</a
          >
        </p>
      </section>
    }
    <div class="cards">
      @for (choice of running(); track choice.id) {
        <vk-choice-card
          [schoolId]="schoolId()"
          [choice]="choice"
          [currentYear]="schoolYear()"
          [headingLevel]="headingLevel()"
        />
      }
    </div>
    @if (ended().length > 0) {
      <details>
        <summary>{{ texts.ended(ended().length) }}</summary>
        <div class="cards">
          @for (choice of ended(); track choice.id) {
            <vk-choice-card
              [schoolId]="schoolId()"
              [choice]="choice"
              [currentYear]="schoolYear()"
              [headingLevel]="headingLevel()"
            />
          }
        </div>
      </details>
    }
  `,
  styles: `
    .cards {
      display: grid;
      gap: 1rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
    }
    .empty {
      max-width: 46rem;
    }
    summary {
      padding-block: 0.625rem;
    }
  `,
  host: { class: 'stack' },
})
export class SchoolChoices {
  readonly schoolId = input.required<string>();
  readonly choices = input.required<readonly ChoiceInList[]>();
  /** School year of today. */
  readonly schoolYear = input.required<SchoolYear>();
  /** Level of the headings of the cards: one below that of the page around them. */
  readonly headingLevel = input<2 | 3>(3);

  protected readonly language = inject(Language);
  protected readonly running = computed(() => this.choices().filter((choice) => !hasEnded(choice)));
  protected readonly ended = computed(() => this.choices().filter(hasEnded));
}

function hasEnded({ status }: ChoiceInList): boolean {
  return status === 'STOPPED' || status === 'REPLACED';
}
