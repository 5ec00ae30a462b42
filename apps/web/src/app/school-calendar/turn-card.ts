import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readSchoolYearTurn } from '@verankerd/contract';
import type { SchoolYear } from '@verankerd/domain';
import { ResourceView } from '../kit/resource-view';
import { ApiClient } from '../shell/api-client';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

/** One intervention in the turn: whether it was turned already, and the way in. */
@Component({
  selector: 'vk-turn-card',
  imports: [ResourceView, RouterLink],
  template: `
    @let texts = language.texts().schoolCalendar;
    <h3>{{ name() }}</h3>
    <vk-resource-view [resource]="turn">
      <ng-template>
        @if (turn.value(); as shown) {
          <ul class="small soft">
            @if (shown.carriedOver.length > 0) {
              <li>{{ texts.carried(shown.carriedOver.length) }}</li>
            }
            @if (shown.askedAgain.length > 0) {
              <li>{{ texts.asked(shown.askedAgain.length) }}</li>
            }
            @if (shown.settled.length > 0) {
              <li>{{ texts.settled(shown.settled.length) }}</li>
            }
            @if (shown.milestones.length > 0) {
              <li>{{ texts.planned(shown.milestones.length) }}</li>
            }
          </ul>
          <div class="row row-apart">
            <span>
              <span aria-hidden="true">{{ isDone() ? '✓' : '○' }}</span>
              {{ done() ?? (isDone() ? texts.nothingLeft : texts.notDone) }}
            </span>
            <a
              class="button"
              [class.button-primary]="!isDone()"
              [routerLink]="[]"
              [queryParams]="{ interventie: choiceId(), schooljaar: schoolYear(), stap: null }"
              queryParamsHandling="merge"
              >{{ shown.carriedOut ? texts.openAgain : texts.open
              }}<span class="visually-hidden">: {{ name() }}</span></a
            >
          </div>
        }
      </ng-template>
    </vk-resource-view>
  `,
  host: { class: 'card stack' },
})
export class TurnCard {
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();
  readonly name = input.required<string>();
  readonly schoolYear = input.required<SchoolYear>();

  protected readonly language = inject(Language);
  protected readonly turn = inject(ApiClient).resource(readSchoolYearTurn, () => ({
    params: {
      schoolId: this.schoolId(),
      choiceId: this.choiceId(),
      schoolYear: this.schoolYear(),
    },
  }));
  /** Whether it was carried out, or there is nothing in it to carry out. */
  protected readonly isDone = computed(() => {
    if (!this.turn.hasValue()) return false;
    const { carriedOut, carriedOver, askedAgain, milestones } = this.turn.value();
    return carriedOut !== null || [carriedOver, askedAgain, milestones].every(isEmpty);
  });
  protected readonly done = computed(() => {
    const carriedOut = this.turn.hasValue() ? this.turn.value().carriedOut : null;
    return carriedOut
      ? this.language
          .texts()
          .schoolCalendar.doneBy(carriedOut.by, this.formats.moment(carriedOut.at))
      : undefined;
  });
  private readonly formats = inject(Formats);
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0;
}
