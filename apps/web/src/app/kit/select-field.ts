import { Component, computed, inject, input, model } from '@angular/core';
import type { ApiFailure } from '../shell/api-client';
import { Language } from '../shell/language';
import { fieldIdOf } from './error-summary';
import { fieldSentence } from './field-error';
import type { Option } from './radio-field';

/** One out of many, in a list that opens. */
@Component({
  selector: 'vk-select-field',
  template: `
    <div class="field">
      <label [for]="id()">
        {{ label() }}
        @if (!required()) {
          <span class="soft optional">({{ language.texts().shell.optional }})</span>
        }
      </label>
      <select
        #list
        class="input"
        [id]="id()"
        [attr.aria-describedby]="sentence() ? id() + '-fout' : null"
        [attr.aria-invalid]="sentence() ? true : null"
        [attr.aria-required]="required() ? true : null"
        (change)="value.set(list.value)"
      >
        @if (empty(); as nothing) {
          <option value="" [selected]="value() === ''">{{ nothing }}</option>
        }
        @for (option of options(); track option.value) {
          <option [value]="option.value" [selected]="value() === option.value">
            {{ option.label }}
          </option>
        }
      </select>
      @if (sentence(); as wrong) {
        <span class="field-error" [id]="id() + '-fout'">{{ wrong }}</span>
      }
    </div>
  `,
  styles: `
    .optional {
      font-weight: 400;
    }
  `,
})
export class SelectField {
  readonly label = input.required<string>();
  /** Name of the field in the request body, which is also where its faults are looked for. */
  readonly field = input.required<string>();
  readonly options = input.required<readonly Option[]>();
  /** What stands in the list for nothing; without it something is always chosen. */
  readonly empty = input<string>();
  readonly value = model.required<string>();
  readonly failure = input<ApiFailure>();
  readonly required = input(false);

  protected readonly language = inject(Language);
  protected readonly id = computed(() => fieldIdOf(`/body/${this.field()}`));
  protected readonly sentence = computed(() => fieldSentence(this.failure(), this.field()));
}
