import { Component, computed, inject, input, output } from '@angular/core';
import { instruments1 } from '@verankerd/content';
import type { NewIndicators } from '@verankerd/contract';
import { countedSubjects, indicatorDirections, indicatorFamilies } from '@verankerd/domain';
import { SelectField } from '../kit/select-field';
import { Language } from '../shell/language';

/** What the indicators that this import makes have in common. */
@Component({
  selector: 'vk-new-indicators-form',
  imports: [SelectField],
  template: `
    <h3>{{ texts().title }}</h3>
    <div class="columns">
      <vk-select-field
        field="family"
        [required]="true"
        [label]="words().family"
        [options]="families()"
        [value]="value().family"
        (valueChange)="chooseFamily($event)"
      />
      <vk-select-field
        field="subject"
        [required]="true"
        [label]="words().subject"
        [empty]="texts().subjectFromFile"
        [options]="subjects()"
        [value]="value().subject ?? ''"
        (valueChange)="chooseSubject($event)"
      />
      <vk-select-field
        field="direction"
        [required]="true"
        [label]="words().direction"
        [options]="directions()"
        [value]="value().direction"
        (valueChange)="chooseDirection($event)"
      />
      <fieldset class="field">
        <legend>{{ texts().scale }}</legend>
        <div class="row scale">
          <label>
            {{ words().scaleMin }}
            <input
              #low
              class="input"
              type="number"
              step="any"
              [value]="value().scale.min"
              (change)="chooseScale({ min: low.valueAsNumber })"
            />
          </label>
          <label>
            {{ words().scaleMax }}
            <input
              #high
              class="input"
              type="number"
              step="any"
              [value]="value().scale.max"
              (change)="chooseScale({ max: high.valueAsNumber })"
            />
          </label>
          <label>
            {{ words().scaleStep }}
            <input
              #step
              class="input"
              type="number"
              step="any"
              [value]="value().scale.answerStep"
              (change)="chooseScale({ answerStep: step.valueAsNumber })"
            />
          </label>
        </div>
      </fieldset>
    </div>
  `,
  styles: `
    .scale {
      flex-wrap: nowrap;
    }
  `,
  host: { class: 'stack' },
})
export class NewIndicatorsForm {
  readonly value = input.required<NewIndicators>();
  readonly changed = output<NewIndicators>();

  protected readonly language = inject(Language);
  protected readonly texts = computed(() => this.language.texts().measurementImport.newIndicators);
  protected readonly words = computed(() => this.language.texts().evaluations.indicator);
  protected readonly families = computed(() =>
    indicatorFamilies.map((value) => ({
      value,
      label: this.language.read(instruments1.families[value].label),
    })),
  );
  protected readonly subjects = computed(() =>
    countedSubjects.map((value) => ({ value, label: this.words().subjects[value] })),
  );
  protected readonly directions = computed(() =>
    indicatorDirections.map((value) => ({ value, label: this.words().directions[value] })),
  );

  protected chooseFamily(value: string): void {
    const family = indicatorFamilies.find((each) => each === value);
    if (family) this.changed.emit({ ...this.value(), family });
  }

  protected chooseSubject(value: string): void {
    const subject = countedSubjects.find((each) => each === value) ?? null;
    this.changed.emit({ ...this.value(), subject });
  }

  protected chooseDirection(value: string): void {
    const direction = indicatorDirections.find((each) => each === value);
    if (direction) this.changed.emit({ ...this.value(), direction });
  }

  protected chooseScale(part: Partial<NewIndicators['scale']>): void {
    const scale = { ...this.value().scale, ...part };
    const isWhole = Object.values(scale).every((number) => Number.isFinite(number));
    if (isWhole && scale.min < scale.max && scale.answerStep > 0) {
      this.changed.emit({ ...this.value(), scale });
    }
  }
}
