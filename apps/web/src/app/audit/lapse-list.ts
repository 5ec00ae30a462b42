import { Component, inject, input } from '@angular/core';
import type { AnchoringLapse } from '@verankerd/domain';
import { aspectLabel, levelWord } from '../anchoring/anchoring-door';
import { Language } from '../shell/language';

/** What lapsed at the end of a day because nobody confirmed it: no change of anybody, but part of the history. */
@Component({
  selector: 'vk-lapse-list',
  template: `
    @let texts = language.texts().audit.lapses;
    <ul class="lapses">
      @for (lapse of lapses(); track lapse.aspect) {
        <li>
          <p>
            <span aria-hidden="true">▼</span>
            {{
              texts.fell(
                language.read(labelOf(lapse.aspect)),
                language.read(wordOf(lapse.from)),
                language.read(wordOf(lapse.to))
              )
            }}
          </p>
          <p class="soft small">
            {{ lapse.isMended ? texts.mended(lapse.schoolYear) : texts.byDate(lapse.schoolYear) }}
          </p>
        </li>
      }
    </ul>
  `,
  styles: `
    .lapses {
      display: grid;
      gap: 0.75rem;
      padding: 0;
      list-style: none;
    }
    li {
      padding-inline-start: 0.875rem;
      border-inline-start: 3px dashed var(--line);
    }
  `,
})
export class LapseList {
  readonly lapses = input.required<readonly AnchoringLapse[]>();

  protected readonly language = inject(Language);
  protected readonly labelOf = aspectLabel;
  protected readonly wordOf = levelWord;
}
