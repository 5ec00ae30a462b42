import { Component, inject, input } from '@angular/core';
import type { ReviewSnapshot } from '@verankerd/contract';
import { Formats } from '../shell/formats';
import { Language } from '../shell/language';

/** The head of a frozen review: of which school and year, what, and when it was frozen. */
@Component({
  selector: 'vk-reading-head',
  template: `
    @let texts = language.texts().reviews;
    @let shown = snapshot();
    <p class="kicker">{{ texts.kicker(shown.school.name, shown.schoolYear) }}</p>
    <h1>{{ texts.title(shown.choice.interventionName) }}</h1>
    <p class="soft">
      {{ texts.reading.frozenOn(formats.date(shown.frozen.on)) }} ·
      {{ texts.reading.edition(shown.number) }}
    </p>
    @if (shown.frozen.isSelfWritten) {
      <p class="soft small">{{ texts.frozen.selfWritten }}</p>
    }
    <p class="goal">
      <strong>{{ texts.reading.goal }}:</strong> {{ shown.facts.goal }}
    </p>
  `,
  styles: `
    @media print {
      h1 {
        font-size: 16pt;
      }
      .goal {
        max-width: none;
        font-size: 10pt;
      }
    }
  `,
  host: { class: 'page-head' },
})
export class ReadingHead {
  readonly snapshot = input.required<ReviewSnapshot>();

  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
}
