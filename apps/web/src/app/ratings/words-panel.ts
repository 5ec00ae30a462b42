import { Component, inject } from '@angular/core';
import { scales1 } from '@verankerd/content';
import { questionStates } from '@verankerd/domain';
import { StateBadge } from '../kit/state-badge';
import { Language } from '../shell/language';

/** What the words of the scales mean. The last level is not among the choices: it follows by itself. */
@Component({
  selector: 'vk-words-panel',
  imports: [StateBadge],
  template: `
    @let texts = language.texts().ratings.words;
    <details class="no-print">
      <summary>{{ texts.show }}</summary>
      <div class="columns">
        <dl>
          @for (level of levels; track $index) {
            <dt>
              {{ language.read(level.label) }}
              @if (level === scale.levels[3]) {
                <span class="soft">({{ texts.earned }})</span>
              }
            </dt>
            <dd>{{ language.read(level.rule) }}</dd>
          }
        </dl>
        <dl>
          @for (state of states; track state) {
            <dt><vk-state-badge [state]="state" /></dt>
            <dd>{{ language.read(progress[state].meaning) }}</dd>
          }
        </dl>
      </div>
    </details>
  `,
  styles: `
    summary {
      color: var(--brand);
      padding-block: 0.5rem;
      min-height: 2.75rem;
    }
    dl {
      margin: 0;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0 0 0.625rem;
      color: var(--ink-soft);
    }
  `,
})
export class WordsPanel {
  protected readonly language = inject(Language);
  protected readonly scale = scales1.rating;
  protected readonly levels = [
    scales1.rating.levels[0],
    scales1.rating.levels[1],
    scales1.rating.levels[2],
    scales1.rating.levels[3],
    scales1.rating.notRated,
    scales1.rating.notApplicable,
  ];
  protected readonly states = questionStates;
  protected readonly progress = scales1.progress;
}
