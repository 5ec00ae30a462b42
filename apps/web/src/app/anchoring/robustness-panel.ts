import { Component, computed, inject, input } from '@angular/core';
import type { AnchoringOnDay } from '@verankerd/contract';
import { Language } from '../shell/language';
import { AnchoringWords } from './anchoring-words';

type Robustness = NonNullable<AnchoringOnDay['robustness']>;

/** How much the index depends on choices: other weights, question 6 twice, and each component left out. */
@Component({
  selector: 'vk-robustness-panel',
  template: `
    @let texts = words.texts().robustness;
    <p>
      @if (robustness().labelDependsOnChoices) {
        <strong>{{ texts.depends }}.</strong> {{ texts.dependsDetail }}
      } @else {
        {{ texts.stable }}
      }
    </p>
    @if (robustness().leaveOneOut; as range) {
      <p>
        {{ texts.range(words.figure(range.lowest.shown), words.figure(range.highest.shown)) }}
      </p>
    }
    <div class="table-frame" tabindex="0" role="region" [attr.aria-label]="texts.title">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ texts.variant }}</th>
            <th scope="col" class="number">{{ texts.index }}</th>
            <th scope="col">{{ texts.label }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.name) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              <td class="number">{{ row.figure }}</td>
              <td>
                {{ row.label }}
                @if (row.isOther) {
                  <strong class="small">({{ texts.other }})</strong>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  host: { class: 'stack' },
})
export class RobustnessPanel {
  readonly day = input.required<AnchoringOnDay>();
  readonly robustness = input.required<Robustness>();

  protected readonly words = inject(AnchoringWords);
  protected readonly rows = computed(() => {
    const { index, label } = this.day().result;
    const { asPublished } = this.words.texts().robustness;
    const published =
      index.state === 'COMPUTED' && label
        ? [{ name: asPublished, figure: index.figure.shown, of: label }]
        : [];
    const others = this.robustness().outcomes.map((outcome) => ({
      name: this.nameOf(outcome.variant),
      figure: outcome.index.shown,
      of: outcome.label,
    }));
    return [...published, ...others].map(({ name, figure, of }) => ({
      name,
      figure: this.words.figure(figure),
      label: this.words.label(of),
      isOther: of !== label,
    }));
  });
  private readonly language = inject(Language);

  private nameOf(variant: Robustness['outcomes'][number]['variant']): string {
    const { texts } = this.words.voice();
    const { robustness } = texts;
    switch (variant.kind) {
      case 'EQUAL_WEIGHTS':
        return robustness.EQUAL_WEIGHTS;
      case 'DOUBLED_QUESTION':
        return robustness.DOUBLED_QUESTION(this.language.texts().questions.short[variant.question]);
      case 'LEFT_OUT':
        return robustness.LEFT_OUT(this.words.aspect(variant.aspect));
    }
  }
}
