import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AnswerOf, readAnchoringForecast } from '@verankerd/contract';
import { firstDayOf, schoolYearOf } from '@verankerd/domain';
import { Formats } from '../shell/formats';
import { AnchoringWords } from './anchoring-words';

/** What falls on the next 31 October if nobody acts, and the way to act. */
@Component({
  selector: 'vk-forecast-panel',
  imports: [RouterLink],
  template: `
    @let texts = words.texts().forecast;
    @let shown = forecast();
    @if (shown.lapses.length === 0) {
      <p>{{ texts.none }}</p>
    } @else {
      <p>
        <strong>{{ texts.falls(shown.lapses.length) }}.</strong>
        @if (indexSentence(); as sentence) {
          {{ sentence }}
        }
        <span class="soft">{{ texts.certain }}</span>
      </p>
      <ul>
        @for (lapse of shown.lapses; track lapse.aspect) {
          <li>
            {{ words.aspect(lapse.aspect) }}:
            {{ texts.fromTo(words.level(lapse.from), words.level(lapse.to)) }}
            @if (!components().has(lapse.aspect)) {
              <span class="small soft">({{ texts.outside }})</span>
            }
          </li>
        }
      </ul>
      <p class="no-print">
        @if (canConfirmNow()) {
          <a
            class="button button-primary"
            [routerLink]="[
              '/scholen',
              schoolId(),
              'interventies',
              choiceId(),
              schoolYear(),
              'bevestigen',
            ]"
            >{{ texts.confirm }}</a
          >
        } @else {
          {{ texts.later(formats.date(beginsOn())) }}
        }
      </p>
    }
  `,
  styles: `
    ul {
      columns: 22rem;
    }
    li {
      break-inside: avoid;
    }
  `,
  host: { class: 'stack' },
})
export class ForecastPanel {
  readonly forecast = input.required<AnswerOf<typeof readAnchoringForecast>>();
  readonly schoolId = input.required<string>();
  readonly choiceId = input.required<string>();

  protected readonly words = inject(AnchoringWords);
  protected readonly formats = inject(Formats);
  /** The school year in which a confirmation prevents the fall. */
  protected readonly schoolYear = computed(() => schoolYearOf(this.forecast().deadline));
  protected readonly beginsOn = computed(() => firstDayOf(this.schoolYear()));
  protected readonly canConfirmNow = computed(
    () => schoolYearOf(this.forecast().today) === this.schoolYear(),
  );
  protected readonly components = computed(
    () => new Set(this.forecast().now.profile.map(({ aspect }) => aspect)),
  );
  protected readonly indexSentence = computed(() => {
    const { now, afterDeadline } = this.forecast();
    if (now.index.state !== 'COMPUTED' || afterDeadline.index.state !== 'COMPUTED') return '';
    const [before, after] = [now.index.figure.shown, afterDeadline.index.figure.shown];
    const texts = this.words.texts().forecast;
    return before === after
      ? texts.indexSame(this.words.figure(before))
      : texts.indexFalls(this.words.figure(before), this.words.figure(after));
  });
}
