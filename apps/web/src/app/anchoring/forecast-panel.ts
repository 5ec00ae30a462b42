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
      <div class="columns">
        @for (group of groups(); track group.title) {
          <div>
            <h3>{{ group.title }}</h3>
            <ul>
              @for (lapse of group.lapses; track lapse.aspect) {
                <li>
                  {{ words.aspect(lapse.aspect) }}
                  <span class="small soft change">
                    {{ texts.fromTo(words.level(lapse.from), words.level(lapse.to)) }}
                  </span>
                </li>
              }
            </ul>
          </div>
        }
      </div>
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
    h3 {
      margin-block-end: 0.375rem;
    }
    .change {
      display: block;
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
  protected readonly groups = computed(() => {
    const { lapses, now } = this.forecast();
    const texts = this.words.texts().forecast;
    const components = new Set(now.profile.map(({ aspect }) => aspect));
    return [
      { title: texts.inside, lapses: lapses.filter(({ aspect }) => components.has(aspect)) },
      { title: texts.outside, lapses: lapses.filter(({ aspect }) => !components.has(aspect)) },
    ].filter((group) => group.lapses.length > 0);
  });
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
